"""Lands and towns by their names, and the peoples who live there.

Sources: the United Nations' list of member states in short English and Malay forms for countries; Wikipedia,
"List of adjectival and demonymic forms for countries and nations", for peoples; the Department of Orang Asli
Development for theirs. All are folded (small letters).
"""

from __future__ import annotations

NORP = frozenset(
    """
    malaysian malaysians melayu cina india iban kadazan dusun orang-asli israeli israelis palestinian
    palestinians muslim muslims kristian christian christians yahudi jewish jews hindu hindus buddha
    buddhist arab arabs american americans british chinese indian indians indonesian indonesians
    singaporean russian russians ukrainian ukrainians iranian iranians iraqi syrian syrians lebanese
    egyptian egyptians turkish french german japanese korean thai filipino filipinos vietnamese european
    europeans african africans asian asians rohingya islam islamic sunni shia syiah zionis zionist
    orang-ulu lun-bawang dayak bidayuh melanau bajau suluk murut kadazandusun rungus kayan kenyah kelabit
    penan sikh sikhs tamil tamils punjabi temiar semai jakun siam bugis minangkabau eurasian eurasians
    sabahan sabahans sarawakian sarawakians kelantanese malay malays bajau-laut papuan papuans acehnese
    javanese balinese timorese afghan afghans argentine argentinian australian australians austrian
    bangladeshi bangladeshis belgian brazilian brazilians bruneian bruneians burmese cambodian cambodians
    canadian canadians catalan chilean colombian congolese croatian cuban czech danish dutch ethiopian
    finnish ghanaian greek hungarian icelandic italian italians jordanian kenyan kurdish kurds kuwaiti
    laotian libyan maldivian maltese mexican mexicans mongolian moroccan nepalese nepali nigerian
    nigerians norwegian omani pakistani pakistanis peruvian portuguese qatari romanian saudi saudis
    scottish senegalese serbian somali spanish sudanese swedish swiss taiwanese thais tunisian uighur
    uyghur uyghurs uzbek welsh yemeni zimbabwean
    bateq che-wong jah-hut jahai kensiu kintak lanoh mah-meri mendriq orang-kanaq orang-kuala orang-seletar
    semaq-beri semelai temuan hakka hokkien teochew foochow cantonese hainanese
    """.split()
)
"""Peoples and believers, as nouns and adjectives."""

# With the states and territories of Malaysia, its greater towns (Wikipedia, "List of cities and towns in
# Malaysia by population", "Districts of Malaysia") but for those that are usual words (*Pekan*, *Nilai*), and
# capitals and great towns of the world, by which news names states.
COUNTRIES = frozenset(
    " ".join(name.split())
    for name in """
    afghanistan; albania; algeria; andorra; angola; argentina; armenia; australia; austria; azerbaijan;
    bahamas; bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bhutan; bolivia; bosnia; bosnia
    dan herzegovina; botswana; brazil; brunei; bulgaria; burkina faso; burundi; cambodia; kemboja; cameroon;
    canada; kanada; chad; chile; china; colombia; congo; costa rica; croatia; cuba; cyprus; czechia;
    denmark; djibouti; ecuador; egypt; mesir; el salvador; eritrea; estonia; eswatini; ethiopia; fiji;
    finland; france; perancis; gabon; gambia; georgia; germany; jerman; ghana; greece; yunani; grenada;
    guatemala; guinea; guyana; haiti; honduras; hungary; iceland; india; indonesia; iran; iraq; ireland;
    israel; italy; itali; jamaica; japan; jepun; jordan; kazakhstan; kenya; kiribati; kuwait; kyrgyzstan;
    laos; latvia; lebanon; lubnan; lesotho; liberia; libya; liechtenstein; lithuania; luxembourg;
    madagascar; malawi; malaysia; maldives; maldive; mali; malta; mauritania; mauritius; mexico; moldova;
    monaco; mongolia; montenegro; morocco; maghribi; mozambique; myanmar; namibia; nauru; nepal;
    netherlands; belanda; new zealand; nicaragua; niger; nigeria; north korea; korea utara; north macedonia;
    norway; oman; pakistan; palau; palestine; palestin; panama; papua new guinea; paraguay; peru;
    philippines; filipina; poland; portugal; qatar; romania; russia; rusia; rwanda; samoa; san marino; saudi
    arabia; arab saudi; senegal; serbia; seychelles; sierra leone; singapore; singapura; slovakia; slovenia;
    somalia; south africa; afrika selatan; south korea; korea selatan; south sudan; sudan selatan; spain;
    sepanyol; sri lanka; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania;
    thailand; timor-leste; togo; tonga; tunisia; turkey; türkiye; turkiye; turki; turkmenistan; tuvalu;
    uganda; ukraine; united arab emirates; emiriah arab bersatu; united kingdom; united states; amerika
    syarikat; britain; uk; us; uruguay; uzbekistan; vanuatu; vatican; venezuela; vietnam; yemen; yaman;
    zambia; zimbabwe; u.s.; u.k.; u.s.a.; u.a.e.;
    gaza; tebing barat; west bank; hong kong; england; scotland; wales; perlis; kedah; pulau
    pinang; penang; perak; selangor; negeri sembilan; melaka; malacca; johor; pahang; terengganu; kelantan;
    sabah; sarawak; kuala lumpur; putrajaya; labuan
    ; bangkok; beijing; berlin; bandar seri begawan; brussels; buenos aires; canberra; hanoi; islamabad;
    jakarta; kyiv; london; madrid; manila; moscow; new delhi; new york; ottawa; paris; phnom penh; pretoria;
    riyadh; rome; seoul; tehran; tokyo; vientiane; washington; yangon
    ; alor setar; ampang; bangi; batu pahat; bentong; bintulu; butterworth; cameron highlands; cyberjaya;
    dungun; george town; gombak; gua musang; ipoh; johor bahru; kajang; kangar; kemaman; keningau; klang;
    kluang; kota bharu; kota kinabalu; kota tinggi; kuala kangsar; kuala terengganu; kuantan; kuching; kulim;
    lahad datu; langkawi; miri; muar; nibong tebal; pasir gudang; pasir mas; petaling jaya; port dickson;
    raub; rawang; sandakan; segamat; sepang; seremban; shah alam; sibu; sitiawan; subang jaya; sungai petani;
    taiping; tawau; teluk intan; temerloh; tumpat; wilayah persekutuan
    ; alor gajah; bachok; bagan serai; baling; batu gajah; bayan lepas; beaufort; besut; betong; bidor;
    bukit mertajam; cheras; gerik; jasin; jelebu; jeli; jempol; jerantut; jitra; kampar; kapit; kepala
    batas; kepong; kota belud; kota marudu; kota samarahan; kuala krai; kuala langat; kuala lipis; kuala
    pilah; kuala selangor; kudat; kulai; kunak; lawas; lenggong; limbang; machang; manjung; marudi; masjid
    tanah; mersing; mukah; padang besar; parit buntar; pasir puteh; penampang; pendang; pontian;
    port klang; puchong; ranau; rembau; rompin; sarikei; semenyih; semporna; sentul; serdang; serian;
    setapak; setiu; simunjan; sipitang; sri aman; sungai buloh; tampin; tanah merah; tangkak; tapah;
    tuaran
    ; amman; ankara; athens; baghdad; baitulmaqdis; beirut; cairo; caracas; colombo; copenhagen; damascus;
    damsyik; delhi; dhaka; dili; doha; dubai; dublin; geneva; guangzhou; havana; helsinki; ho chi minh
    city; istanbul; jeddah; jerusalem; kabul; kaherah; kathmandu; khartoum; lisbon; macau; madinah;
    makkah; mecca; medina; melbourne; mumbai; nairobi; naypyidaw; oslo; rafah; ramallah; sanaa; shanghai;
    shenzhen; stockholm; surabaya; tel aviv; tripoli; vienna; warsaw; zurich
    """.split(";")
)  # with the states and federal territories of Malaysia

# "Kuala Selangor"
_OF_TOWNS = frozenset({"kuala", "hulu", "ulu"})


def is_land(words: str) -> bool:
    """Whether folded *words* name a land or town, be it by what it is named after."""
    first, _, rest = words.partition(" ")
    return words in COUNTRIES or (first in _OF_TOWNS and rest in COUNTRIES)


REGIONS = frozenset(
    """
    africa; afrika; america; amerika; antarctica; antartika; asia; eropah; europe; oceania; latin america;
    amerika latin; amerika selatan; amerika utara; south america; north america; southeast asia; middle east;
    timur tengah; pacific; pasifik; western pacific; south pacific; asia pacific; asia-pacific; asia pasifik;
    mediterranean; mediterranean sea; eastern mediterranean; eastern europe; western europe; eropah timur;
    eropah barat; east africa; west africa; north africa; afrika utara; east asia; asia timur; south asia;
    asia selatan; central asia; asia tengah
    """.replace("\n    ", " ")
    .strip()
    .split("; ")
)
"""The continents and oceans, and their parts."""
