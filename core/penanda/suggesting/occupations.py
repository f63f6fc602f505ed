"""What people do or are, as news says it before their names: *economist*, *director*, *nelayan*.

Common nouns alone. Sources: the Malaysia Standard Classification of Occupations (MASCO), and reading such
news for what else somebody is there (*resident*, *saksi*). All are folded (small letters).
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    academic accountant activist actor actress analyst anthropologist archaeologist architect artist
    astronomer athlete auctioneer auditor author banker biologist blogger boxer breeder broker builder
    businessman businesswoman cashier caterer chef chemist cleaner clerk columnist comedian composer
    consultant contractor counsel counsellor cyclist dancer defender dentist dermatologist designer
    developer diver doctor driver ecologist economist editor electrician engineer entrepreneur farmer
    filmmaker firefighter fisherman fishmonger geologist goalkeeper golfer graduate grocer hawker
    historian homemaker housewife hydrologist interpreter investor journalist labourer landlord lawyer
    lecturer librarian lifeguard manufacturer mechanic midfielder motorcyclist motorist musician neighbour
    nurse nutritionist oceanographer operator owner paediatrician paramedic parent passenger pathologist
    patient pensioner pharmacist photographer physician physicist physiotherapist pilot plumber poet
    policeman policewoman politician producer programmer psychiatrist psychologist pupil rapper referee
    rescuer researcher resident restaurateur retiree sailor salesman scholar scientist seismologist
    shopkeeper shuttler singer smallholder sociologist soldier solicitor sprinter statistician striker
    student subcontractor surgeon surveyor survivor swimmer teacher technician technologist tenant trader
    trainee trucker tutor undergraduate vendor veterinarian victim villager volunteer waiter waitress
    weightlifter widow widower winger witness worker writer zoologist
    """.split()
)
"""Behind one of these stands who does it."""

OFFICES = frozenset(
    """
    ambassador assemblyman assemblywoman captain chairman chairperson chairwoman chief co-founder coach
    commander commissioner councillor director director-general envoy executive founder governor head
    judge leader manager mayor minister officer president secretary secretary-general spokesman
    spokesperson spokeswoman treasurer vice-chairman vice-president
    """.split()
)
"""The same of an office that English writes small, behind the body that it is of: *Suaram director*."""

_MALAY = frozenset(
    """
    aktivis akauntan anggota angkasawan arkitek artis aktor aktres bilal bomoh budayawan buruh cendekiawan
    ejen ekonomis graduan guru jururawat jurufoto jurutera juruterbang jurukamera juruwang
    juruteknik kakitangan karyawan kerani kontraktor konsultan mahasiswa mahasiswi mangsa mekanik
    defendan doktor jutawan pemandu pemohon plaintif responden
    nelayan novelis operator pakar pawang pekebun pekerja pelajar pelakon pelukis penduduk peneroka penoreh
    penyair pesakit pesara pesawah petani peniaga petugas posmen saintis saksi sami sasterawan sejarawan
    selebriti seniman siswa suspek suri tertuduh tukang usahawan veteran wartawan warga waris
    """.split()
)

OCCUPATIONS = ENGLISH | _MALAY
