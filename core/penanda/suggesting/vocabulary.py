"""Words that tell what a capitalised name is of.

The lists are short on purpose and hold words of a kind, not names; those of lands and peoples are in
:mod:`penanda.suggesting.lands`. Sources: the government portal of Malaysia (malaysia.gov.my), its directory
of ministries and agencies, and Wikipedia, "Government of Malaysia", for the words that organisations and
offices begin with and ministries are of; Wikipedia, "List of legal entity types by country" for *Sdn Bhd*
and the like; Wikipedia, "Malaysian names" and "List of common Chinese surnames" for given names and
surnames; Wikipedia, "List of news agencies", for those that news names in passing; the Education Act 1996
for the letters before schools (*SK*, *SMK*, *SJK(C)*). All are folded (small letters).
"""

from __future__ import annotations

from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORG_HEADS = _words(
    """
    kementerian jabatan suruhanjaya majlis lembaga agensi persatuan pertubuhan kesatuan yayasan syarikat
    bank universiti kolej sekolah institut akademi badan pejabat pihak parti persekutuan gabungan pakatan
    barisan kelab gerakan mahkamah hospital pusat perbadanan dewan unit bahagian sekretariat tabung koperasi
    kumpulan briged batalion tentera angkatan polis firma stesen akhbar majalah jawatankuasa konsortium
    kerajaan maktab tribunal biro cawangan ikatan liga pasukan ministry department university institute
    college bank kedutaan suruhanjaya makmal sk smk sjk sjkc sjkt sjk(c) sjk(t) srk smka smjk sbp
    bursa konsulat kor rangkaian konfederasi federasi perikatan
    klinik
    """
)
ORG_TAILS = _words(
    """
    association ministry department university institute college school council commission committee agency
    board authority bureau union party foundation society federation company corporation corp inc ltd llc
    plc bhd berhad bank court hospital laboratory organisation organization group club network forces force
    army navy police parliament congress senate office centre center coalition alliance front league trust
    fund brigade brigades house times post herald tribune broadcasting airlines airways holdings enterprise
    industries power energy media news agency academy
    fc fa research plantations securities resources properties technologies secretariat movement regiment
    services consortium chamber
    mail radio television command polytechnic institution
    united rovers rangers wanderers athletic
    mart bistro kopitiam bakery pharmacy
    """
)
PAPERS = _words("harian press guardian")
"""Words that papers and agencies of news begin or end with: *Harian Metro*, *Berita Harian*."""
LEGAL_FORMS = _words(
    """
    sdn bhd berhad inc ltd llc plc corp co gmbh pte tbk oyj jv
    """
)
ORG_ALONE = _words(
    """
    parlimen parliament polis police kabinet cabinet senat senate congress guardian
    pentagon kremlin interpol hamas hizbullah hezbollah fatah
    bernama reuters afp xinhua kyodo yonhap tass bloomberg twitter facebook instagram tiktok youtube whatsapp
    telegram google meta malaysiakini petronas
    bomba asean nato opec unicef unesco unhcr felda
    """
) | {"wisma putra", "bukit aman", "jemaah menteri"}

ROLE_HEADS = _words(
    """
    menteri perdana presiden pengerusi ketua pengarah setiausaha timbalan naib gabenor duta raja sultan
    datuk-bandar jurucakap pesuruhjaya hakim panglima peguam pensyarah penasihat bendahari yang-dipertua
    pegawai ahli president chairman chairwoman chairperson chair minister secretary director governor
    ambassador premier mayor commissioner spokesman spokeswoman spokesperson judge justice chief commander
    professor senator king queen chancellor secretary-general director-general attorney-general leader envoy
    head officer prosecutor pendakwa jurulatih pengurus manager coach adviser advisor mp adun assemblyman
    assemblywoman ceo cfo coo dg yang-dipertua yang-di-pertua yang-dipertuan yang-di-pertuan
    yang-dipertuan-agong yang-di-pertuan-agong yang-dipertuan-besar yang-di-pertuan-besar inspector-general
    auditor-general solicitor-general governor-general speaker registrar dean rector canselor dekan rektor
    pendaftar exco pengasas founder mursyidul ocpd raja-permaisuri-agong guru-besar pengetua
    """
)
REPRESENTATIVES = _words("mp adun assemblyman assemblywoman ocpd")
"""Offices told apart by the place beside them: *Putrajaya MP*, *ADUN Bukit Gasing*, *Gombak OCPD*."""
OF_SEATS = (("ahli", "parlimen"), ("ahli", "dewan", "undangan", "negeri"), ("adun",))
"""Those of them that Malay puts before it."""
STYLES = _words("yab yb ybhg ybm tuan puan mr madam")
"""Titles that stand before an office, too: *YAB Perdana Menteri*."""
ROLE_BEFORE = _words(
    """
    bekas mantan timbalan naib former ex deputy vice acting pemangku penolong assistant
    """
)
ROLE_GOES_ON = _words(
    """
    menteri perdana agung am negara besar eksekutif pengurusan kanan luar negeri dalam pertahanan kewangan
    kesihatan pendidikan ekonomi komunikasi pengangkutan pertanian wilayah persekutuan belia sukan
    pelancongan kebudayaan perdagangan sumber manusia alam sekitar wanita keluarga masyarakat agama digital
    sains teknologi perpaduan undang-undang perumahan tempatan pembangunan perindustrian antarabangsa polis
    tentera foreign defence defense finance health education transport home affairs interior prime chief
    executive deputy vice general state pembangkang opposition parlimen penerangan pemuda pendakwa raya public
    i ii iii
    daerah kontinjen jajahan siasatan jenayah trafik narkotik muda politik akhbar sulit korporat operasi awam
    pemasaran khas
    """
)
TOPICS = _words(
    """
    investment trade industry tourism arts culture science technology innovation environment climate energy
    water natural resources plantation commodities works housing local human women family community rural
    regional domestic youth sports communications multimedia agriculture food security unity religious
    inovasi industri seni komoditi pelaburan kerja hal ehwal
    """
)
"""Besides :data:`ROLE_GOES_ON`, what ministries are of."""

LAW_HEADS = _words(
    """
    akta ruu rang undang-undang perlembagaan enakmen ordinan perjanjian deklarasi konvensyen resolusi
    rukunegara protokol seksyen kanun peraturan
    rancangan dasar pelan
    """
)
LAW_TAILS = _words(
    """
    act bill enactment constitution treaty declaration convention resolution ordinance protocol accord accords
    regulations code charter
    agreement pact
    plan policy blueprint roadmap masterplan
    """
)
NO_PERSON = _words(
    """
    utara selatan timur barat tengah northern southern eastern western central
    merah putih hitam hijau biru kuning
    bersatu united nasional national kebangsaan antarabangsa international serantau regional sedunia global
    lions tigers eagles panthers sharks dragons warriors
    """
)
"""Where it lies, what colour it has, how far it reaches: what clubs and bodies are called by, and nobody."""
FEASTS = frozenset(
    name.strip()
    for name in """
    aidilfitri; aidiladha; deepavali; diwali; thaipusam; krismas; christmas; easter; wesak; vesak; vaisakhi;
    ponggal; pongal; gawai; kaamatan; nuzul al-quran; awal muharram; maulidur rasul; tahun baharu cina;
    tahun baru cina; chinese new year; good friday; hari raya; merdeka day
    """.split(";")
)
"""Feasts by their names (Holidays Act 1951; the holidays of the states)."""

EVENT_HEADS = _words(
    """
    perang operasi piala sukan festival sidang persidangan pilihan hari ekspo olimpik kejohanan tragedi
    konvensyen minggu program kempen himpunan operation belanjawan bajet budget gawai
    taufan ribut siklon typhoon hurricane cyclone
    larian karnival pesta temasya konsert terbuka anugerah seminar simposium muktamar mesyuarat op ops
    """
)
EVENT_TAILS = _words(
    """
    war cup games olympics festival summit championship championships conference expo election day
    convention forum crisis
    open marathon carnival symposium awards meeting dialogue
    """
)
LOC_HEADS = _words(
    """
    sungai pulau gunung bukit tasik laut selat lautan teluk tanjung jalan lebuhraya lebuh lorong taman
    masjid jeti pelabuhan lapangan stadium dataran jambatan lembah hutan gua tebing semenanjung benua asia
    pantai dewan lake mount cape gulf mountain river menara wisma plaza kompleks hotel balai empangan
    terminal surau kuil gereja bangunan pasar pasaraya medan kem pangkalan ladang kilang loji terowong
    pangsapuri kondominium muzium telok tanjong sg bt jln lrg tmn restoran kedai kafe kawasan apartmen
    istana peninsular
    """
)
LOC_TAILS = _words(
    """
    river street road avenue island islands mountain mountains strait straits sea ocean bay valley lake
    airport bridge port harbour harbor highway park peninsula desert forest beach canal stadium mosque
    church tower hotel station crossing strip coast delta estuary camp dam reservoir temple cathedral
    complex ridge museum library plaza mall hills
    expressway junction interchange roundabout square gardens restaurant cafe palace range headquarters route
    base gallery hill heights falls cave reef arena sanctuary cemetery
    """
)
GPE_HEADS = _words(
    """
    kampung kg bandar kuala kota pekan daerah negeri hulu ulu jajahan mukim parit batu simpang padang
    alor johor wilayah felda
    rantau pengkalan paya permatang changkat bagan lubuk lubok nanga ayer pasir gong desa
    """
)
GPE_TAILS = _words(
    """
    city town village district province state county republic
    """
)

HEADS = ORG_HEADS | LOC_HEADS | LAW_HEADS | EVENT_HEADS | GPE_HEADS
TAILS = ORG_TAILS | LOC_TAILS | LAW_TAILS | EVENT_TAILS | GPE_TAILS
"""Words for a kind of thing, in front of its name and at its end."""

GIVEN_NAMES = _words(
    """
    ahmad ahmed abdul abdullah abu adam ali amir anwar azman aziz daud farid fatimah hamzah hasan hassan
    hussein hussain ibrahim idris ismail jamal kamal karim khalid khairul mahathir mahmoud mahmud mohamad
    mohamed mohammad mohammed mohd muhammad muhd mustafa najib nik noor nor nur omar osman rahim rashid
    razak rosli saad salleh siti sulaiman syed tengku umar wan yahya yusof yusuf zainal zulkifli aishah
    aminah azizah halimah khadijah maryam nurul rohani zainab
    """
)
SURNAMES = _words(
    """
    tan lim lee ng wong chan chong cheah chew chin chow chua foo goh heng ho hong khoo koh kok lau leong
    liew loh low ong ooi pang quek saw sim soh tay teh teo toh wang wee yap yeo yong zhang
    """
)
KIN = _words(
    """
    ibu bapa ayah emak isteri suami anak adik kakak nenek atuk cucu menantu mentua mertua ipar sepupu waris
    keluarga tunang balu janda duda pasangan ibu-bapa anak-anak adik-beradik rakan kawan jiran majikan
    """
)
"""Words for kin and companions, which Malay puts right before whose they are: *Isteri Azlan*."""

_REPORTING = [word for word in DEFAULT_REPORTING_WORDS if word.word.isalpha()]
REPORTING = frozenset(
    word.word for word in _REPORTING if word.claimant == "before" and not word.word.endswith("ing")
) | _words("kata katanya ujar ujarnya")
"""Words that report, behind who says it."""

PLACE_BEFORE = _words(
    """
    di ke dari daripada in at near from to dekat sekitar across outside inside
    kawasan cawangan daerah kerusi berhampiran penduduk pekan bandar rakyat warga pengundi
    """
)
NO_NAME = _words(
    """
    gdp gnp kdnk cpi ihp opr gst sst vat ipo ceo cfo coo pm dpm mp mps adun ngo ngos dna hiv aids tv sms usd
    seksyen section myr gmt pcr icu ict pdpr sop sops spm stpm ppe kpi kpis rnd hrd faq vip vips oku
    pm10 phd mba ron95 ron97 hpv b40 m40 t20
    dc mou moa nda perkara artikel article fasal clause
    pps jp psm cctv km sim atm pin otp covid-19
    """
)
"""Letters and words that stand for a thing, a measure or an office, and name nothing by themselves."""

LOC_PAIRS = frozenset(
    {
        "rumah panjang",
        "pusat dagangan",
        "pusat konvensyen",
        "pusat membeli-belah",
        "ibu pejabat",
        "tanah tinggi",
    }
    | {
        f"dewan {word}"
        for word in "seri sri serbaguna komuniti sultan tun tunku tan datuk merdeka jubli".split()
    }
)
"""Two words that a building begins with, where the first by itself is an organisation, or nothing."""

SMALL_PLACE_HEADS = _words(
    "jeti muara sungai pulau jalan kampung masjid pelabuhan gunung bukit tasik kuala pantai teluk"
)
SMALL_ROLE_HEADS = _words(
    "wakil jurucakap ketua pengerusi pengarah presiden menteri setiausaha pemimpin pegawai pengurus pengasas"
)
"""Words in small letters that make one mark with the name behind them."""
SMALL_ROLE_GOES_ON = ROLE_GOES_ON - {"menteri", "perdana", "i", "ii", "iii", "am"} | _words(
    """
        operasi urusan kebajikan projek pemasaran strategi korporat kreatif teknikal program umum am jurulatih
        pelaksana pengarah pegawai bahagian cawangan negeri
        """
)
"""What such an office is of, in small letters: *pengarah eksekutif*."""
