<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY" sourcelanguage="en">
<context>
    <name>AllEntities</name>
    <message>
        <source>All entities</source>
        <translation>Semua entiti</translation>
    </message>
    <message>
        <source>All entities of the project</source>
        <translation>Semua entiti projek</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Juga: {names}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke senarai</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mengikut nama</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Mengikut jenis</translation>
    </message>
    <message>
        <source>Choose in the list first.</source>
        <translation>Pilih dalam senarai dahulu.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berlainan</translation>
    </message>
    <message>
        <source>Entities: {count}</source>
        <translation>Entiti: {count}</translation>
    </message>
    <message>
        <source>Entities: {count} · selected: {selected}</source>
        <translation>Entiti: {count} · dipilih: {selected}</translation>
    </message>
    <message>
        <source>In which order?</source>
        <translation>Dalam susunan apa?</translation>
    </message>
    <message>
        <source>In “{article}”:</source>
        <translation>Dalam “{article}”:</translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation>Yang paling serupa dahulu</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Mungkin pendua</translation>
    </message>
    <message>
        <source>Looking for likely duplicates…</source>
        <translation>Mencari entiti yang mungkin pendua…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Mentions: {one} and {other}</source>
        <translation>Sebutan: {one} dan {other}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Most articles first</source>
        <translation>Artikel terbanyak dahulu</translation>
    </message>
    <message>
        <source>Most mentions first</source>
        <translation>Sebutan terbanyak dahulu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the entity of the selected mentions:</source>
        <translation>Nama entiti bagi sebutan yang dipilih:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}</source>
        <translation>Pelayar tidak dapat dibuka. Halamannya {address}</translation>
    </message>
    <message>
        <source>No entities are likely to be the same.</source>
        <translation>Tiada entiti yang mungkin sama.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Salah satu daripada dua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open its Wikidata page in the browser</source>
        <translation>Buka halaman Wikidatanya dalam pelayar</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Other names, a line each</source>
        <translation>Nama lain, satu setiap baris</translation>
    </message>
    <message>
        <source>Pairs: {count}</source>
        <translation>Pasangan: {count}</translation>
    </message>
    <message>
        <source>Search by any name</source>
        <translation>Cari dengan mana-mana nama</translation>
    </message>
    <message>
        <source>Search the entities</source>
        <translation>Cari entiti</translation>
    </message>
    <message>
        <source>Select entities in the list first.</source>
        <translation>Pilih entiti dalam senarai dahulu.</translation>
    </message>
    <message>
        <source>Select the mentions first that name another entity.</source>
        <translation>Pilih dahulu sebutan yang menamakan entiti lain.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Asingkan</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Asingkan…</translation>
    </message>
    <message>
        <source>Such as Q833</source>
        <translation>Cth. Q833</translation>
    </message>
    <message>
        <source>The other of the two</source>
        <translation>Yang satu lagi</translation>
    </message>
    <message>
        <source>These are all mentions of this entity. Leave out those that stay, or change its name.</source>
        <translation>Ini semua sebutan entiti ini. Kecualikan yang kekal, atau ubah namanya.</translation>
    </message>
    <message>
        <source>They become one entity, with all their mentions and claims. It keeps this name and type; the other names become its aliases.</source>
        <translation>Semuanya menjadi satu entiti, dengan segala sebutan dan dakwaannya. Nama dan jenis ini dikekalkan; nama yang lain menjadi nama lainnya.</translation>
    </message>
    <message>
        <source>This entity has no Wikidata id yet.</source>
        <translation>Entiti ini belum ada ID Wikidata.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What is known of the entity</source>
        <translation>Maklumat tentang entiti</translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation>Di mana ia disebut</translation>
    </message>
    <message>
        <source>Which entity is the same as “{name}”?</source>
        <translation>Entiti mana yang sama dengan “{name}”?</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <translation>Nama mana yang kekal?</translation>
    </message>
    <message>
        <source>Wikidata id</source>
        <translation>ID Wikidata</translation>
    </message>
    <message>
        <source>{name}. {type}. Mentions: {mentions}. Articles: {articles}</source>
        <translation>{name}. {type}. Sebutan: {mentions}. Artikel: {articles}</translation>
    </message>
    <message>
        <source>{type} · mentions: {mentions} · articles: {articles}</source>
        <translation>{type} · sebutan: {mentions} · artikel: {articles}</translation>
    </message>
    <message>
        <source>“{value}” was not saved of “{name}”: it is not the id of a Wikidata item, which looks like Q833.</source>
        <translation>“{value}” tidak disimpan untuk “{name}”: ia bukan id item Wikidata, yang ditulis seperti Q833.</translation>
    </message>
</context>
<context>
    <name>AnotherProject</name>
    <message>
        <source>&amp;Open another project…</source>
        <translation>&amp;Buka projek lain…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>No project can be opened</source>
        <translation>Tiada projek dapat dibuka</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Nothing is proposed here.</source>
        <translation>Tiada cadangan di sini.</translation>
    </message>
    <message>
        <source>Nothing is proposed here. {key} goes to the next clause.</source>
        <translation>Tiada cadangan di sini. {key} pergi ke klausa seterusnya.</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Dalam proses</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Tanda: {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Open articles by the menu File, or drop files here.</source>
        <translation>Buka artikel melalui menu Fail, atau lepaskan fail di sini.</translation>
    </message>
    <message>
        <source>Press {key} to open articles, or drop files here.</source>
        <translation>Tekan {key} untuk membuka artikel, atau lepaskan fail di sini.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Disemak semula</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A row of {table} refers to a row of {referred} that is not there.</source>
        <translation>Satu baris dalam {table} merujuk kepada baris dalam {referred} yang tiada.</translation>
    </message>
    <message>
        <source>In “{article}”, marks wait for a place in its new version: {count}</source>
        <translation>Dalam “{article}”, tanda yang menunggu tempat dalam versi baharunya: {count}</translation>
    </message>
    <message>
        <source>The file is damaged: {problem}</source>
        <translation>Fail ini rosak: {problem}</translation>
    </message>
    <message>
        <source>The mark {id} without a place says “{surface}”, but no version of “{article}” says that there.</source>
        <translation>Tanda {id} yang tiada tempat menyebut “{surface}”, tetapi tiada versi “{article}” yang berbunyi begitu di situ.</translation>
    </message>
    <message>
        <source>The source kept as {sha256} is not what was saved.</source>
        <translation>Sumber yang disimpan sebagai {sha256} tidak sama dengan yang disimpan dahulu.</translation>
    </message>
    <message>
        <source>The source of “{article}” has {found} bytes, not {noted}.</source>
        <translation>Sumber “{article}” mempunyai {found} bait, bukan {noted}.</translation>
    </message>
    <message>
        <source>The source of “{article}” is not kept here, because the article was loaded; its marks were checked.</source>
        <translation>Sumber “{article}” tidak disimpan di sini kerana artikel itu dimuatkan; tandanya telah disemak.</translation>
    </message>
    <message>
        <source>The source of “{article}” read as {encoding} is not the text that the project holds.</source>
        <translation>Sumber “{article}” yang dibaca sebagai {encoding} bukan teks yang ada dalam projek.</translation>
    </message>
    <message>
        <source>The text kept as {sha256} is not what was saved.</source>
        <translation>Teks yang disimpan sebagai {sha256} tidak sama dengan yang disimpan dahulu.</translation>
    </message>
    <message>
        <source>claim {id} in “{article}” has no words.</source>
        <translation>dakwaan {id} dalam “{article}” tidak mempunyai kata-kata.</translation>
    </message>
    <message>
        <source>{kind} {id} says “{surface}”, but the text of “{article}” at {start}–{end} says “{found}”.</source>
        <translation>{kind} {id} menyebut “{surface}”, tetapi teks “{article}” pada {start}–{end} ialah “{found}”.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {problem}</source>
        <translation>{what} tidak dapat dibaca: {problem}</translation>
    </message>
</context>
<context>
    <name>ClaimDesk</name>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>Add what it is about…</source>
        <translation>Tambah perkara yang disentuh…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>All claims of the project</source>
        <translation>Semua dakwaan dalam projek</translation>
    </message>
    <message>
        <source>Any evidence</source>
        <translation>Ada atau tiada bukti</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Semua penarafan</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Any worth</source>
        <translation>Semua kewajaran</translation>
    </message>
    <message>
        <source>Anyone says it</source>
        <translation>Semua yang mendakwa</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Salinan arkib</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Claim desk</source>
        <translation>Meja dakwaan</translation>
    </message>
    <message>
        <source>Claims that lie in it</source>
        <translation>Dakwaan di dalamnya</translation>
    </message>
    <message>
        <source>Claims: {count}</source>
        <translation>Dakwaan: {count}</translation>
    </message>
    <message>
        <source>Claims: {listed} · selected: {selected}</source>
        <translation>Dakwaan: {listed} · dipilih: {selected}</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>Tarikh dakwaan</translation>
    </message>
    <message>
        <source>Date of what it is about</source>
        <translation>Tarikh perkara yang didakwa</translation>
    </message>
    <message>
        <source>Edit the rating scale</source>
        <translation>Sunting skala penarafan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Evidence: {all}. Supports: {supports}. Refutes: {refutes}</source>
        <translation>Bukti: {all}. Menyokong: {supports}. Menyangkal: {refutes}</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Sejarah dakwaan</translation>
    </message>
    <message>
        <source>How does it lie in that claim?</source>
        <translation>Bagaimanakah kedudukannya dalam dakwaan itu?</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>In the article  (Enter opens the place)</source>
        <translation>Dalam artikel  (Enter membuka tempatnya)</translation>
    </message>
    <message>
        <source>It is not about “{name}”</source>
        <translation>Bukan tentang “{name}”</translation>
    </message>
    <message>
        <source>It is not the same claim</source>
        <translation>Bukan dakwaan yang sama</translation>
    </message>
    <message>
        <source>It is open</source>
        <translation>Sedang dibuka</translation>
    </message>
    <message>
        <source>It lies in the claim</source>
        <translation>Terkandung dalam dakwaan</translation>
    </message>
    <message>
        <source>Its words in their paragraph</source>
        <translation>Kata-katanya dalam perenggan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Senaraikan semua</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dilihat pada</translation>
    </message>
    <message>
        <source>No claim is listed.</source>
        <translation>Tiada dakwaan disenaraikan.</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>Belum ada penarafan</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tiada sesiapa dinamakan</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Not in it after all</source>
        <translation>Sebenarnya tidak terkandung di dalamnya</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Tidak sama</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>Catatan tentang bukti ini</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the place in the article</source>
        <translation>Buka tempatnya dalam artikel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penarafan</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Skala…</translation>
    </message>
    <message>
        <source>Select claims in the list first.</source>
        <translation>Pilih dakwaan dalam senarai dahulu.</translation>
    </message>
    <message>
        <source>Select the claims that are the same, or press {key} among the similar ones.</source>
        <translation>Pilih dakwaan yang sama, atau tekan {key} pada dakwaan yang serupa.</translation>
    </message>
    <message>
        <source>Select the claims that are the same.</source>
        <translation>Pilih dakwaan yang sama.</translation>
    </message>
    <message>
        <source>Similar claims</source>
        <translation>Dakwaan serupa</translation>
    </message>
    <message>
        <source>Similar claims  (Enter goes there · {key}: the same claim, or not)</source>
        <translation>Dakwaan serupa  (Enter pergi ke situ · {key}: dakwaan yang sama, atau tidak)</translation>
    </message>
    <message>
        <source>Similar claims  (Enter goes there)</source>
        <translation>Dakwaan serupa  (Enter pergi ke situ)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The claim in its article</source>
        <translation>Dakwaan dalam artikelnya</translation>
    </message>
    <message>
        <source>The claim in its paragraph</source>
        <translation>Dakwaan dalam perenggannya</translation>
    </message>
    <message>
        <source>The claims of which article?</source>
        <translation>Dakwaan daripada artikel yang mana?</translation>
    </message>
    <message>
        <source>The same claim</source>
        <translation>Dakwaan sama</translation>
    </message>
    <message>
        <source>The same claim elsewhere</source>
        <translation>Dakwaan yang sama di tempat lain</translation>
    </message>
    <message>
        <source>The same claim · {claimant} · {article}</source>
        <translation>Dakwaan yang sama · {claimant} · {article}</translation>
    </message>
    <message>
        <source>This claim is not in the project any more.</source>
        <translation>Dakwaan ini sudah tiada dalam projek.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>To whom is it said?</source>
        <translation>Kepada siapakah ia ditujukan?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kepada siapa?</translation>
    </message>
    <message>
        <source>Unsure whether this is the claim</source>
        <translation>Tidak pasti sama ada ini dakwaannya</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Sejarahnya</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tentang apa?</translation>
    </message>
    <message>
        <source>What is judged of the claim</source>
        <translation>Penilaian dakwaan</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Petikannya, kata demi kata</translation>
    </message>
    <message>
        <source>Which claim does it lie in?</source>
        <translation>Terkandung dalam dakwaan yang mana?</translation>
    </message>
    <message>
        <source>Which question does it answer?</source>
        <translation>Soalan mana yang dijawabnya?</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Siapa yang mendakwa</translation>
    </message>
    <message>
        <source>Whose claims?</source>
        <translation>Dakwaan siapa?</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Ada bukti</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Tiada bukti</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Kata-kata dakwaan</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Kewajaran</translation>
    </message>
    <message>
        <source>{score} % alike · {claimant} · {article}</source>
        <translation>{score} % serupa · {claimant} · {article}</translation>
    </message>
    <message>
        <source>○ Not checkable</source>
        <translation>○ Tidak boleh disemak</translation>
    </message>
    <message>
        <source>● To check</source>
        <translation>● Semak</translation>
    </message>
    <message>
        <source>◐ Minor</source>
        <translation>◐ Kurang penting</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>A cause</source>
        <translation>Punca</translation>
    </message>
    <message>
        <source>A demand</source>
        <translation>Tuntutan</translation>
    </message>
    <message>
        <source>A law or rule</source>
        <translation>Undang-undang atau peraturan</translation>
    </message>
    <message>
        <source>A number or amount</source>
        <translation>Angka atau jumlah</translation>
    </message>
    <message>
        <source>A picture or recording</source>
        <translation>Gambar atau rakaman</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>Pendirian</translation>
    </message>
    <message>
        <source>A prediction</source>
        <translation>Ramalan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>About whom else?</source>
        <translation>Mengenai siapa lagi?</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>Add: {names}</source>
        <translation>Tambah: {names}</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sedang disemak</translation>
    </message>
    <message>
        <source>Card of the claim</source>
        <translation>Kad dakwaan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sudah disemak</translation>
    </message>
    <message>
        <source>Choose who says it</source>
        <translation>Pilih siapa yang mendakwa</translation>
    </message>
    <message>
        <source>Claims of this article</source>
        <translation>Dakwaan dalam artikel ini</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <translation>Kata petunjuk: {words}</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Cara penyampaian</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Digugurkan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Evidence: quote</source>
        <translation>Bukti: petikan</translation>
    </message>
    <message>
        <source>Evidence: web address</source>
        <translation>Bukti: alamat web</translation>
    </message>
    <message>
        <source>Evidence: what it does to the claim</source>
        <translation>Bukti: kesannya terhadap dakwaan</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Memberi konteks</translation>
    </message>
    <message>
        <source>How directly is it said?</source>
        <translation>Bagaimanakah ia disampaikan?</translation>
    </message>
    <message>
        <source>How far is the check?</source>
        <translation>Sejauh manakah semakannya?</translation>
    </message>
    <message>
        <source>Inside another claim</source>
        <translation>Dalam dakwaan lain</translation>
    </message>
    <message>
        <source>Inside which claim?</source>
        <translation>Dalam dakwaan yang mana?</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Bukan</translation>
    </message>
    <message>
        <source>It is not about {name}</source>
        <translation>Bukan mengenai {name}</translation>
    </message>
    <message>
        <source>It stands on its own</source>
        <translation>Ia berdiri sendiri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Kurang penting</translation>
    </message>
    <message>
        <source>No marked name or role is sure to say it.</source>
        <translation>Tiada nama atau jawatan bertanda yang pasti mendakwanya.</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>Belum ada penarafan</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Tidak boleh disemak</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Belum dimulakan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Part of “{parent}”</source>
        <translation>Sebahagian daripada “{parent}”</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Dipetik sebahagian</translation>
    </message>
    <message>
        <source>Proposed: {proposal}</source>
        <translation>Cadangan: {proposal}</translation>
    </message>
    <message>
        <source>Put the caret into a claim, or select its words, and press {key} to mark it.</source>
        <translation>Letakkan kursor dalam dakwaan, atau pilih kata-katanya, dan tekan {key} untuk menandanya.</translation>
    </message>
    <message>
        <source>Put the caret into a claim, or select its words; mark it by the menu Claim.</source>
        <translation>Letakkan kursor dalam dakwaan, atau pilih kata-katanya; tandakannya melalui menu Dakwaan.</translation>
    </message>
    <message>
        <source>Quoted word for word</source>
        <translation>Dipetik kata demi kata</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penarafan</translation>
    </message>
    <message>
        <source>Refutes it</source>
        <translation>Menyangkal</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Buang bukti ini</translation>
    </message>
    <message>
        <source>Reported in other words</source>
        <translation>Dilaporkan dengan kata-kata lain</translation>
    </message>
    <message>
        <source>Said inside “{parent}”</source>
        <translation>Disebut dalam “{parent}”</translation>
    </message>
    <message>
        <source>Says: {claimant}</source>
        <translation>Menurut: {claimant}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Something that happened</source>
        <translation>Sesuatu yang berlaku</translation>
    </message>
    <message>
        <source>Status of the check</source>
        <translation>Status semakan</translation>
    </message>
    <message>
        <source>Summary in plain words</source>
        <translation>Ringkasan dalam bahasa mudah</translation>
    </message>
    <message>
        <source>Supports it</source>
        <translation>Menyokong</translation>
    </message>
    <message>
        <source>Supports or refutes?</source>
        <translation>Menyokong atau menyangkal?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Take “{words}” from the claim</source>
        <translation>Keluarkan “{words}” daripada dakwaan</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Artikel itu sendiri</translation>
    </message>
    <message>
        <source>The article says it</source>
        <translation>Artikel yang mendakwa</translation>
    </message>
    <message>
        <source>The article’s own words</source>
        <translation>Kata-kata artikel sendiri</translation>
    </message>
    <message>
        <source>Those whom the words of the claim name</source>
        <translation>Mereka yang dinamakan dalam kata-kata dakwaan</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>Waits to be checked</source>
        <translation>Menunggu semakan</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Petikannya, kata demi kata</translation>
    </message>
    <message>
        <source>What kind of claim?</source>
        <translation>Apakah jenis dakwaan ini?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Siapa yang mendakwa?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Worth checking?</source>
        <translation>Perlukah disemak?</translation>
    </message>
</context>
<context>
    <name>ClaimsCsv</name>
    <message>
        <source>the article itself</source>
        <translation>artikel itu sendiri</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>tidak dinyatakan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Penanda</source>
        <translation>&amp;Perihal Penanda</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Kembali ke teks</translation>
    </message>
    <message>
        <source>&amp;Bahasa Melayu</source>
        <translation>&amp;Bahasa Melayu</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Dakwaan</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Siap</translation>
    </message>
    <message>
        <source>&amp;Drop the waiting mark</source>
        <translation>&amp;Gugurkan tanda yang menunggu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inggeris (English)</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>&amp;Eksport sebagai JSON…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Fill in its card</source>
        <translation>&amp;Isi kadnya</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Cari dalam artikel…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pergi</translation>
    </message>
    <message>
        <source>&amp;Grow the selection: word, sentence, paragraph</source>
        <translation>Luaskan pilihan: perkataan, a&amp;yat, perenggan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Hold a label</source>
        <translation>Ta&amp;han label</translation>
    </message>
    <message>
        <source>&amp;Inside which claim?</source>
        <translation>Dalam dakwaan yang ma&amp;na?</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kekunci</translation>
    </message>
    <message>
        <source>&amp;Label every mention</source>
        <translation>Tunjukkan &amp;label pada setiap sebutan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>&amp;Merge the selected entities…</source>
        <translation>&amp;Gabungkan entiti yang dipilih…</translation>
    </message>
    <message>
        <source>&amp;Minor claim</source>
        <translation>Dakwaan &amp;kurang penting</translation>
    </message>
    <message>
        <source>&amp;Move its edges</source>
        <translation>&amp;Alih sempadannya</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baharu</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Projek baharu…</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Tanda &amp;seterusnya</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Sai&amp;z biasa</translation>
    </message>
    <message>
        <source>&amp;Open articles…</source>
        <translation>&amp;Buka artikel…</translation>
    </message>
    <message>
        <source>&amp;Outward to the mark around</source>
        <translation>Tanda yang &amp;melingkunginya</translation>
    </message>
    <message>
        <source>&amp;Paste as a new article</source>
        <translation>&amp;Tampal sebagai artikel baharu</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>&amp;Tanda sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Rating scale…</source>
        <translation>Skala pena&amp;rafan…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Redo: {edit}</source>
        <translation>Buat s&amp;emula: {edit}</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>&amp;Buang tanda</translation>
    </message>
    <message>
        <source>&amp;Rename the entity</source>
        <translation>&amp;Namakan semula entiti</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Disemak sem&amp;ula</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Simpan salinan…</translation>
    </message>
    <message>
        <source>&amp;Split the selected mentions off…</source>
        <translation>&amp;Asingkan sebutan yang dipilih…</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Buat &amp;asal</translation>
    </message>
    <message>
        <source>&amp;Undo: {edit}</source>
        <translation>Buat &amp;asal: {edit}</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Tidak &amp;pasti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;aparan</translation>
    </message>
    <message>
        <source>&amp;Who says it?</source>
        <translation>&amp;Siapa yang mendakwa?</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Besarkan teks</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Penampilan</translation>
    </message>
    <message>
        <source>About whom &amp;else?</source>
        <translation>Mengenai siapa la&amp;gi?</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>Add e&amp;vidence</source>
        <translation>Ta&amp;mbah bukti</translation>
    </message>
    <message>
        <source>Add evidence to the claim</source>
        <translation>Tambah bukti pada dakwaan</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Semua &amp;arahan…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Semua arahan</translation>
    </message>
    <message>
        <source>All hits, or none</source>
        <translation>Semua padanan, atau tiada</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article s&amp;tatus</source>
        <translation>Status art&amp;ikel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
    <message>
        <source>At the claim desk</source>
        <translation>Di meja dakwaan</translation>
    </message>
    <message>
        <source>Back to the list of all entities</source>
        <translation>Kembali ke senarai semua entiti</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>T&amp;ukar kekunci…</translation>
    </message>
    <message>
        <source>Claim &amp;desk: all claims of the project</source>
        <translation>Me&amp;ja dakwaan: semua dakwaan dalam projek</translation>
    </message>
    <message>
        <source>Claim that is &amp;not checkable</source>
        <translation>Dakwaan yang &amp;tidak boleh disemak</translation>
    </message>
    <message>
        <source>Claim to &amp;check</source>
        <translation>Dakwaan yang perlu &amp;disemak</translation>
    </message>
    <message>
        <source>Claims &amp;in front</source>
        <translation>Da&amp;kwaan di hadapan</translation>
    </message>
    <message>
        <source>Claims as PD&amp;F…</source>
        <translation>Dakwaan sebagai PD&amp;F…</translation>
    </message>
    <message>
        <source>E&amp;ntities of the project</source>
        <translation>Entiti pro&amp;jek</translation>
    </message>
    <message>
        <source>Entities an&amp;d claims</source>
        <translation>E&amp;ntiti dan dakwaan</translation>
    </message>
    <message>
        <source>Entities in f&amp;ront</source>
        <translation>Ent&amp;iti di hadapan</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Export &amp;claims as CSV…</source>
        <translation>Eksport &amp;dakwaan sebagai CSV…</translation>
    </message>
    <message>
        <source>Export ratings as ClaimRevie&amp;w…</source>
        <translation>Eksport penarafan sebagai ClaimRevie&amp;w…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cari yang &amp;berikutnya</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Cari yang sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>Find every&amp;where…</source>
        <translation>Cari dala&amp;m seluruh projek…</translation>
    </message>
    <message>
        <source>Go to the rating</source>
        <translation>Pergi ke penarafan</translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation>Dalam &amp;proses</translation>
    </message>
    <message>
        <source>It is a&amp;bout whom its words name</source>
        <translation>Mengenai m&amp;ereka yang dinamakan di dalamnya</translation>
    </message>
    <message>
        <source>It stands on its own</source>
        <translation>Ia berdiri sendiri</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>&amp;Uruskan label…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Baha&amp;sa</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates…</source>
        <translation>Mungkin &amp;pendua…</translation>
    </message>
    <message>
        <source>Mark &amp;here</source>
        <translation>B&amp;uat penandaan di sini</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Gabungkan kedua-duanya…</translation>
    </message>
    <message>
        <source>Minor, as proposed, and on</source>
        <translation>Kurang penting, seperti dicadangkan, dan teruskan</translation>
    </message>
    <message>
        <source>Move the label down</source>
        <translation>Alih label ke bawah</translation>
    </message>
    <message>
        <source>Move the label up</source>
        <translation>Alih label ke atas</translation>
    </message>
    <message>
        <source>Narrow it again</source>
        <translation>Sempitkan semula</translation>
    </message>
    <message>
        <source>New &amp;version from a file…</source>
        <translation>&amp;Versi baharu daripada fail…</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>&amp;Artikel seterusnya</translation>
    </message>
    <message>
        <source>Next &amp;clause without a claim</source>
        <translation>K&amp;lausa seterusnya tanpa dakwaan</translation>
    </message>
    <message>
        <source>Next &amp;suggestion</source>
        <translation>&amp;Cadangan seterusnya</translation>
    </message>
    <message>
        <source>Next hit anywhere</source>
        <translation>Padanan seterusnya dalam projek</translation>
    </message>
    <message>
        <source>Next pane&amp;l</source>
        <translation>&amp;Panel seterusnya</translation>
    </message>
    <message>
        <source>Next part of the desk</source>
        <translation>Bahagian meja yang seterusnya</translation>
    </message>
    <message>
        <source>Next thing left to do</source>
        <translation>Kerja berbaki seterusnya</translation>
    </message>
    <message>
        <source>Next two</source>
        <translation>Pasangan seterusnya</translation>
    </message>
    <message>
        <source>Not checkab&amp;le, as proposed, and on</source>
        <translation>Tidak b&amp;oleh disemak, seperti dicadangkan, dan teruskan</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projek te&amp;rkini</translation>
    </message>
    <message>
        <source>Open its &amp;Wikidata page</source>
        <translation>Buka halaman &amp;Wikidatanya</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Buka pro&amp;jek…</translation>
    </message>
    <message>
        <source>Open the &amp;menu at the caret</source>
        <translation>Buka menu pada k&amp;ursor</translation>
    </message>
    <message>
        <source>Open the claim in its article</source>
        <translation>Buka dakwaan dalam artikelnya</translation>
    </message>
    <message>
        <source>Open the place of the mention</source>
        <translation>Buka tempat sebutan</translation>
    </message>
    <message>
        <source>Order of the claims at the desk</source>
        <translation>Susunan dakwaan di meja</translation>
    </message>
    <message>
        <source>P&amp;lace the waiting mark here</source>
        <translation>Letakkan &amp;tanda yang menunggu di sini</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Artikel s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>Previo&amp;us clause without a claim</source>
        <translation>Kla&amp;usa sebelumnya tanpa dakwaan</translation>
    </message>
    <message>
        <source>Previous hit anywhere</source>
        <translation>Padanan sebelumnya dalam projek</translation>
    </message>
    <message>
        <source>Previous su&amp;ggestion</source>
        <translation>Cadan&amp;gan sebelumnya</translation>
    </message>
    <message>
        <source>Print c&amp;laims…</source>
        <translation>&amp;Cetak dakwaan…</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Buang label</translation>
    </message>
    <message>
        <source>Remove the selected claims</source>
        <translation>Buang dakwaan yang dipilih</translation>
    </message>
    <message>
        <source>Remove this &amp;article</source>
        <translation>Bu&amp;ang artikel ini</translation>
    </message>
    <message>
        <source>Reportin&amp;g words…</source>
        <translation>Kata &amp;pelapor…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Puli&amp;hkan sandaran…</translation>
    </message>
    <message>
        <source>Retire the label, or take it back</source>
        <translation>Hentikan penggunaan label, atau gunakannya semula</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Simpan sebagai P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Simpan kekunci sebagai PDF</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Cari dalam dakwaan</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Pilih ayat</translation>
    </message>
    <message>
        <source>Show all entities of the pro&amp;ject</source>
        <translation>Tunjukkan semua entiti p&amp;rojek</translation>
    </message>
    <message>
        <source>Show the &amp;articles</source>
        <translation>Tunjukkan &amp;artikel</translation>
    </message>
    <message>
        <source>Show the &amp;claims</source>
        <translation>Tunjukkan &amp;dakwaan</translation>
    </message>
    <message>
        <source>Show the &amp;entities</source>
        <translation>Tunjukkan &amp;entiti</translation>
    </message>
    <message>
        <source>Show the &amp;facts</source>
        <translation>Tunjukkan &amp;maklumat</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>Tunjukkan se&amp;jarah</translation>
    </message>
    <message>
        <source>Show the &amp;marks without a place</source>
        <translation>T&amp;unjukkan tanda tanpa tempat</translation>
    </message>
    <message>
        <source>Show what is left to do</source>
        <translation>Tunjukkan kerja berbaki</translation>
    </message>
    <message>
        <source>Show what is s&amp;uggested</source>
        <translation>Tunjukkan cadan&amp;gan</translation>
    </message>
    <message>
        <source>Show what was found everywhere</source>
        <translation>Tunjukkan hasil carian seluruh projek</translation>
    </message>
    <message>
        <source>Shrink it again</source>
        <translation>Kecilkan semula</translation>
    </message>
    <message>
        <source>Single keys of a menu act while the text has the focus. The others act where it says.</source>
        <translation>Kekunci tunggal sesuatu menu berfungsi apabila teks dalam fokus. Yang lain berfungsi di tempat yang dinyatakan.</translation>
    </message>
    <message>
        <source>Single keys of a menu act while the text has the focus; {key} goes back to it. The others act where it says.</source>
        <translation>Kekunci tunggal sesuatu menu berfungsi apabila teks dalam fokus; {key} untuk kembali ke teks. Yang lain berfungsi di tempat yang dinyatakan.</translation>
    </message>
    <message>
        <source>Sort by article</source>
        <translation>Isih mengikut artikel</translation>
    </message>
    <message>
        <source>Sort by evidence</source>
        <translation>Isih mengikut bukti</translation>
    </message>
    <message>
        <source>Sort by kind</source>
        <translation>Isih mengikut jenis</translation>
    </message>
    <message>
        <source>Sort by rating</source>
        <translation>Isih mengikut penarafan</translation>
    </message>
    <message>
        <source>Sort by status</source>
        <translation>Isih mengikut status</translation>
    </message>
    <message>
        <source>Sort by the words</source>
        <translation>Isih mengikut kata-kata</translation>
    </message>
    <message>
        <source>Sort by who says it</source>
        <translation>Isih mengikut siapa yang mendakwa</translation>
    </message>
    <message>
        <source>Sort by worth</source>
        <translation>Isih mengikut kewajaran</translation>
    </message>
    <message>
        <source>Ta&amp;ke what is proposed</source>
        <translation>Terima &amp;cadangan</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>Labelkan semua padanan…</translation>
    </message>
    <message>
        <source>Tag every place of the words</source>
        <translation>Labelkan kata-kata itu di setiap tempat</translation>
    </message>
    <message>
        <source>Take all that is suggested in the article</source>
        <translation>Terima semua cadangan dalam artikel</translation>
    </message>
    <message>
        <source>Take all that is suggested in the paragraph</source>
        <translation>Terima semua cadangan dalam perenggan</translation>
    </message>
    <message>
        <source>Take it and go &amp;on, or all like it</source>
        <translation>Terima dan te&amp;ruskan, atau semua yang serupa</translation>
    </message>
    <message>
        <source>Take the reporting word away</source>
        <translation>Keluarkan kata pelapor</translation>
    </message>
    <message>
        <source>Te&amp;xt encoding…</source>
        <translation>Pen&amp;gekodan teks…</translation>
    </message>
    <message>
        <source>The &amp;article says it</source>
        <translation>&amp;Artikel yang mendakwa</translation>
    </message>
    <message>
        <source>The &amp;last label again</source>
        <translation>Label &amp;terakhir sekali lagi</translation>
    </message>
    <message>
        <source>The claim’s page of this hit</source>
        <translation>Halaman dakwaan bagi padanan ini</translation>
    </message>
    <message>
        <source>The keys could not be written to “{name}”. Choose another folder.</source>
        <translation>Kekunci tidak dapat ditulis ke “{name}”. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The selection is another &amp;piece of the claim</source>
        <translation>Pilihan teks ialah &amp;bahagian lain dakwaan</translation>
    </message>
    <message>
        <source>The selection is its c&amp;ue</source>
        <translation>Pilihan teks ialah kata pet&amp;unjuknya</translation>
    </message>
    <message>
        <source>The similar one is the same claim, or not</source>
        <translation>Yang serupa ialah dakwaan yang sama, atau tidak</translation>
    </message>
    <message>
        <source>Their kind…</source>
        <translation>Jenisnya…</translation>
    </message>
    <message>
        <source>Their rating…</source>
        <translation>Penarafannya…</translation>
    </message>
    <message>
        <source>Their status…</source>
        <translation>Statusnya…</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Kedua-duanya berlainan</translation>
    </message>
    <message>
        <source>They are minor</source>
        <translation>Dakwaan itu kurang penting</translation>
    </message>
    <message>
        <source>They are not checkable</source>
        <translation>Dakwaan itu tidak boleh disemak</translation>
    </message>
    <message>
        <source>They are not the same claim</source>
        <translation>Bukan dakwaan yang sama</translation>
    </message>
    <message>
        <source>They are the same claim</source>
        <translation>Dakwaan yang sama</translation>
    </message>
    <message>
        <source>They are to check</source>
        <translation>Dakwaan itu perlu disemak</translation>
    </message>
    <message>
        <source>To chec&amp;k, as proposed, and on</source>
        <translation>Perlu disemak, seperti di&amp;cadangkan, dan teruskan</translation>
    </message>
    <message>
        <source>Turn it &amp;down; of a claim: the article says it</source>
        <translation>To&amp;lak; bagi dakwaan: artikel yang mendakwa</translation>
    </message>
    <message>
        <source>Versions of th&amp;is article…</source>
        <translation>Versi-versi artike&amp;l ini…</translation>
    </message>
    <message>
        <source>Which &amp;entity?</source>
        <translation>&amp;Entiti yang mana?</translation>
    </message>
    <message>
        <source>Which entity, in the panel?</source>
        <translation>Entiti mana, dalam panel?</translation>
    </message>
    <message>
        <source>Who says them?</source>
        <translation>Siapa yang mendakwanya?</translation>
    </message>
    <message>
        <source>Widen it: clause, sentence, paragrap&amp;h</source>
        <translation>&amp;Luaskan: klausa, ayat, perenggan</translation>
    </message>
    <message>
        <source>Your na&amp;me…</source>
        <translation>&amp;Nama anda…</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ke&amp;cilkan teks</translation>
    </message>
    <message>
        <source>{what}  ({key} in the text)</source>
        <translation>{what}  ({key} dalam teks)</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Added a piece to the claim “{surface}”</source>
        <translation>Satu bahagian ditambah pada dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>Added evidence to the claim “{surface}”</source>
        <translation>Bukti ditambah pada dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>Added the article “{article}”</source>
        <translation>Artikel “{article}” ditambah</translation>
    </message>
    <message>
        <source>Added the label {label}</source>
        <translation>Label {label} ditambah</translation>
    </message>
    <message>
        <source>Added the rating {rating}</source>
        <translation>Penarafan {rating} ditambah</translation>
    </message>
    <message>
        <source>Changed claims: {count}</source>
        <translation>Dakwaan diubah: {count}</translation>
    </message>
    <message>
        <source>Changed evidence on the claim “{surface}”</source>
        <translation>Bukti pada dakwaan “{surface}” diubah</translation>
    </message>
    <message>
        <source>Changed the claim “{surface}”</source>
        <translation>Dakwaan “{surface}” diubah</translation>
    </message>
    <message>
        <source>Changed the entity {entity}</source>
        <translation>Entiti {entity} diubah</translation>
    </message>
    <message>
        <source>Changed the facts of “{article}”</source>
        <translation>Maklumat “{article}” diubah</translation>
    </message>
    <message>
        <source>Changed the label {label}</source>
        <translation>Label {label} diubah</translation>
    </message>
    <message>
        <source>Changed the rating {rating}</source>
        <translation>Penarafan {rating} diubah</translation>
    </message>
    <message>
        <source>Changed the status of “{article}”</source>
        <translation>Status “{article}” diubah</translation>
    </message>
    <message>
        <source>Changed the tag on “{surface}”</source>
        <translation>Label pada “{surface}” diubah</translation>
    </message>
    <message>
        <source>Dropped the mark on “{surface}”</source>
        <translation>Tanda pada “{surface}” digugurkan</translation>
    </message>
    <message>
        <source>Found a place for the mark on “{surface}”</source>
        <translation>Tanda pada “{surface}” diberi tempat</translation>
    </message>
    <message>
        <source>Kept {entity} and {other} apart</source>
        <translation>{entity} dan {other} ditetapkan sebagai berlainan</translation>
    </message>
    <message>
        <source>Let the claim “{surface}” stand on its own</source>
        <translation>Dakwaan “{surface}” kini berdiri sendiri</translation>
    </message>
    <message>
        <source>Linked the same claim made elsewhere: {count}</source>
        <translation>Dakwaan yang sama di tempat lain dipautkan: {count}</translation>
    </message>
    <message>
        <source>Loaded “{name}”</source>
        <translation>“{name}” dimuatkan</translation>
    </message>
    <message>
        <source>Marked the claim “{surface}”</source>
        <translation>Dakwaan “{surface}” ditanda</translation>
    </message>
    <message>
        <source>Marked the cue “{surface}”</source>
        <translation>Kata petunjuk “{surface}” ditanda</translation>
    </message>
    <message>
        <source>Merged {entity} and {other}</source>
        <translation>{entity} dan {other} digabungkan</translation>
    </message>
    <message>
        <source>Moved the edges of the claim “{surface}”</source>
        <translation>Sempadan dakwaan “{surface}” dialih</translation>
    </message>
    <message>
        <source>Moved the edges of “{surface}”</source>
        <translation>Sempadan “{surface}” dialih</translation>
    </message>
    <message>
        <source>Put the claim “{surface}” inside “{parent}”</source>
        <translation>Dakwaan “{surface}” diletakkan di dalam “{parent}”</translation>
    </message>
    <message>
        <source>Put the labels in another order</source>
        <translation>Label disusun semula</translation>
    </message>
    <message>
        <source>Put the ratings in another order</source>
        <translation>Penarafan disusun semula</translation>
    </message>
    <message>
        <source>Put “{word}” on the list of reporting words</source>
        <translation>“{word}” dimasukkan dalam senarai kata pelapor</translation>
    </message>
    <message>
        <source>Read “{article}” as {encoding}</source>
        <translation>“{article}” dibaca sebagai {encoding}</translation>
    </message>
    <message>
        <source>Relabelled “{surface}” as {label}</source>
        <translation>Label “{surface}” ditukar kepada {label}</translation>
    </message>
    <message>
        <source>Removed claims: {count}</source>
        <translation>Dakwaan dibuang: {count}</translation>
    </message>
    <message>
        <source>Removed evidence from the claim “{surface}”</source>
        <translation>Bukti dibuang daripada dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>Removed the article “{article}”</source>
        <translation>Artikel “{article}” dibuang</translation>
    </message>
    <message>
        <source>Removed the claim “{surface}”</source>
        <translation>Dakwaan “{surface}” dibuang</translation>
    </message>
    <message>
        <source>Removed the label {label}</source>
        <translation>Label {label} dibuang</translation>
    </message>
    <message>
        <source>Removed the rating {rating}</source>
        <translation>Penarafan {rating} dibuang</translation>
    </message>
    <message>
        <source>Removed the tag on “{surface}”</source>
        <translation>Label pada “{surface}” dibuang</translation>
    </message>
    <message>
        <source>Said what the claim “{surface}” is about</source>
        <translation>Perkara yang disentuh dakwaan “{surface}” ditetapkan</translation>
    </message>
    <message>
        <source>Said who claims “{surface}”</source>
        <translation>Pihak yang mendakwa “{surface}” ditetapkan</translation>
    </message>
    <message>
        <source>Split {other} from {entity}</source>
        <translation>{other} diasingkan daripada {entity}</translation>
    </message>
    <message>
        <source>Tagged what was suggested: {count}</source>
        <translation>Cadangan dilabelkan: {count}</translation>
    </message>
    <message>
        <source>Tagged “{surface}” as {label}</source>
        <translation>“{surface}” dilabelkan sebagai {label}</translation>
    </message>
    <message>
        <source>Tagged “{surface}” as {label} everywhere: {count}</source>
        <translation>“{surface}” dilabelkan sebagai {label} di semua tempat: {count}</translation>
    </message>
    <message>
        <source>Tagged “{surface}” as {label} in the project: {count} (articles: {articles})</source>
        <translation>“{surface}” dilabelkan sebagai {label} dalam projek: {count} (artikel: {articles})</translation>
    </message>
    <message>
        <source>The article itself says “{surface}”</source>
        <translation>Artikel itu sendiri yang mendakwa “{surface}”</translation>
    </message>
    <message>
        <source>The claim “{surface}” is no longer marked as unsure</source>
        <translation>Dakwaan “{surface}” tidak lagi ditanda sebagai tidak pasti</translation>
    </message>
    <message>
        <source>The claim “{surface}” is now marked as unsure</source>
        <translation>Dakwaan “{surface}” kini ditanda sebagai tidak pasti</translation>
    </message>
    <message>
        <source>Took a piece from the claim “{surface}”</source>
        <translation>Satu bahagian dikeluarkan daripada dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>Took the new version of “{article}”. Marks without a place: {orphans}</source>
        <translation>Versi baharu “{article}” diambil. Tanda tanpa tempat: {orphans}</translation>
    </message>
    <message>
        <source>Took the tagset “{name}”</source>
        <translation>Set label “{name}” digunakan</translation>
    </message>
    <message>
        <source>Took the tagset “{name}”, with marks relabelled: {count}</source>
        <translation>Set label “{name}” digunakan, tanda dilabelkan semula: {count}</translation>
    </message>
    <message>
        <source>Took what was proposed for the claim “{surface}”</source>
        <translation>Cadangan bagi dakwaan “{surface}” diterima</translation>
    </message>
    <message>
        <source>Took “{word}” from the list of reporting words</source>
        <translation>“{word}” dikeluarkan daripada senarai kata pelapor</translation>
    </message>
    <message>
        <source>Turned down the suggestion “{surface}”</source>
        <translation>Cadangan “{surface}” ditolak</translation>
    </message>
    <message>
        <source>Unlinked claims: {count}</source>
        <translation>Pautan dakwaan diputuskan: {count}</translation>
    </message>
    <message>
        <source>Unlinked the claim “{surface}” from others</source>
        <translation>Pautan dakwaan “{surface}” dengan yang lain diputuskan</translation>
    </message>
    <message>
        <source>Went back to the usual reporting words</source>
        <translation>Kata pelapor yang biasa dipulihkan</translation>
    </message>
    <message>
        <source>{field} → {value} for claims: {count}</source>
        <translation>{field} → {value} bagi dakwaan: {count}</translation>
    </message>
    <message>
        <source>{field} → {value} for the claim “{surface}”</source>
        <translation>{field} → {value} bagi dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>{field} → {value} in evidence on the claim “{surface}”</source>
        <translation>{field} → {value} dalam bukti bagi dakwaan “{surface}”</translation>
    </message>
    <message>
        <source>“{surface}” is no longer marked as unsure</source>
        <translation>“{surface}” tidak lagi ditanda sebagai tidak pasti</translation>
    </message>
    <message>
        <source>“{surface}” is now marked as unsure</source>
        <translation>“{surface}” kini ditanda sebagai tidak pasti</translation>
    </message>
    <message>
        <source>“{surface}” is now {entity}</source>
        <translation>“{surface}” kini {entity}</translation>
    </message>
    <message>
        <source>“{surface}” now names no entity</source>
        <translation>“{surface}” kini tidak menamakan mana-mana entiti</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Entities of this article</source>
        <translation>Entiti dalam artikel ini</translation>
    </message>
    <message>
        <source>No entity</source>
        <translation>Tiada entiti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Select a name and press the digit of a label, or click on the label.</source>
        <translation>Pilih nama dan tekan angka label, atau klik pada label itu.</translation>
    </message>
    <message>
        <source>{edit} → {entity} · {key} changes it</source>
        <translation>{edit} → {entity} · {key} menukarnya</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>ingatan tidak mencukupi</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>sambungan tamat masa</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>kuota cakera sudah habis</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>fail itu sudah ada</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nama fail terlalu panjang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fail terlalu besar</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>hos tidak beroperasi</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ralat baca atau tulis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ini folder</translation>
    </message>
    <message>
        <source>Marks of “{article}” that no longer fit its text: {count}. The project was changed outside Penanda; it was left as it is, and all other marks of this article still fit. Choose Restore a backup, or run “penanda check --repair”, which makes a new project of what fits.</source>
        <translation>Tanda dalam “{article}” yang tidak lagi sepadan dengan teksnya: {count}. Projek ini telah diubah di luar Penanda; ia dibiarkan seadanya, dan semua tanda lain dalam artikel ini masih sepadan. Pilih Pulihkan sandaran, atau jalankan “penanda check --repair”, yang membuat projek baharu daripada apa yang sepadan.</translation>
    </message>
    <message>
        <source>No project is made at “{name}”, because its name does not end in .penanda; nothing was changed. Write the name of the project first, such as news.penanda.</source>
        <translation>Projek tidak dibuat di “{name}”, kerana namanya tidak berakhir dengan .penanda; tiada apa-apa yang diubah. Tulis nama projek dahulu, seperti berita.penanda.</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>tiada laluan ke hos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>cakera sudah penuh</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>tiada peranti sedemikian</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fail atau folder itu tiada</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>bukan folder</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operasi ini tidak dibenarkan</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>tiada kebenaran</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistem fail ini untuk dibaca sahaja</translation>
    </message>
    <message>
        <source>Something went wrong inside Penanda ({error}). What was saved is safe; what you did last may be missing.</source>
        <translation>Berlaku masalah dalam Penanda ({error}). Apa yang sudah disimpan selamat; perkara terakhir yang anda buat mungkin hilang.</translation>
    </message>
    <message>
        <source>Something went wrong inside Penanda ({error}). What was saved is safe; what you did last may be missing. A report with nothing of your articles in it is at {path}</source>
        <translation>Berlaku masalah dalam Penanda ({error}). Apa yang sudah disimpan selamat; perkara terakhir yang anda buat mungkin hilang. Laporan, tanpa apa-apa daripada artikel anda, ada di {path}</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>fail pada pemacu rangkaian tidak sah lagi</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be restored ({reason}); the project is as it was. Try again, or choose another backup.</source>
        <translation>Sandaran “{name}” tidak dapat dipulihkan ({reason}); projek kekal seperti sebelumnya. Cuba lagi, atau pilih sandaran lain.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged, so it was not used; the project is as it was. Choose another backup.</source>
        <translation>Sandaran “{name}” rosak, jadi ia tidak digunakan; projek kekal seperti sebelumnya. Pilih sandaran lain.</translation>
    </message>
    <message>
        <source>The label “{name}” is in use (mentions: {mentions}, entities: {entities}), so it was not removed; nothing was changed. Retire it instead: its marks stay, and no new ones are made with it.</source>
        <translation>Label “{name}” sedang digunakan (sebutan: {mentions}, entiti: {entities}), jadi ia tidak dibuang; tiada apa-apa diubah. Sebaliknya, hentikan penggunaannya: tandanya kekal, dan tiada tanda baharu dibuat dengannya.</translation>
    </message>
    <message>
        <source>The offsets of “{name}” are not counted as Penanda counts them ({found}); nothing was changed. Export it with offsets in Unicode code points, from 0, with exclusive ends.</source>
        <translation>Ofset dalam “{name}” tidak dikira seperti cara Penanda ({found}); tiada apa-apa yang diubah. Eksport semula dengan ofset dalam titik kod Unicode, bermula dari 0, dengan hujung tidak termasuk.</translation>
    </message>
    <message>
        <source>The rating “{name}” was given to claims ({count}), so it was not removed; nothing was changed. Rate those claims otherwise first.</source>
        <translation>Penarafan “{name}” telah diberikan kepada dakwaan ({count}), jadi tidak dibuang; tiada apa-apa diubah. Beri dakwaan itu penarafan lain dahulu.</translation>
    </message>
    <message>
        <source>The system does not handle the locks of the project as it should, so it can be neither read nor saved now. What was saved is safe, and your last marks are tried again; if this does not pass in a minute, close Penanda, start it again, and make anew what it says is not saved.</source>
        <translation>Sistem tidak mengendalikan kunci projek dengan betul, jadi projek tidak dapat dibaca dan tidak dapat disimpan sekarang. Apa yang sudah disimpan selamat, dan tanda terakhir anda akan dicuba lagi; jika hal ini tidak berlalu dalam seminit, tutup Penanda, mulakannya semula, dan buat semula apa yang dikatakan belum disimpan.</translation>
    </message>
    <message>
        <source>The system failed just now ({reason}), so something is not shown or done. What was saved is safe; try it again.</source>
        <translation>Sistem gagal sebentar tadi ({reason}), jadi sesuatu tidak ditunjukkan atau tidak dilakukan. Apa yang sudah disimpan selamat; cuba sekali lagi.</translation>
    </message>
    <message>
        <source>There are no words at {start}–{end} in “{article}”, so nothing was marked.</source>
        <translation>Tiada kata-kata pada {start}–{end} dalam “{article}”, jadi tiada apa-apa yang ditanda.</translation>
    </message>
    <message>
        <source>There is no project at “{name}”; nothing was changed. Check the name, or make a new project.</source>
        <translation>Tiada projek di “{name}”; tiada apa-apa yang diubah. Semak namanya, atau buat projek baharu.</translation>
    </message>
    <message>
        <source>This project has no article “{id}”; nothing was changed. Check the id and try again.</source>
        <translation>Projek ini tiada artikel “{id}”; tiada apa-apa yang diubah. Semak id itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>pemacu tidak bersambung</translation>
    </message>
    <message>
        <source>What is searched in this project is damaged; your articles and marks are not touched by that. Open the project again for marking, which makes it anew.</source>
        <translation>Indeks carian projek ini rosak; artikel dan tanda anda tidak terjejas. Buka semula projek ini untuk menanda supaya indeks dibina semula.</translation>
    </message>
    <message>
        <source>What this was to name is no longer in the project; nothing was changed. Look at what is there now, and do it again.</source>
        <translation>Apa yang hendak dinamakan sudah tiada dalam projek; tiada apa-apa diubah. Lihat apa yang ada sekarang, kemudian buat sekali lagi.</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>fail ini untuk dibaca sahaja</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>dakwaan</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>fail itu rosak</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>pangkalan data sedang digunakan</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>cakera sudah penuh</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ralat cakera</translation>
    </message>
    <message>
        <source>it has no labels</source>
        <translation>ia tiada label</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ia sebuah folder</translation>
    </message>
    <message>
        <source>it is a project</source>
        <translation>ia sebuah projek</translation>
    </message>
    <message>
        <source>it is closed to writing</source>
        <translation>ia tidak boleh ditulis</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ia bukan fail</translation>
    </message>
    <message>
        <source>it is too large for one</source>
        <translation>ia terlalu besar untuk itu</translation>
    </message>
    <message>
        <source>it would not have been sound afterwards</source>
        <translation>ia tidak akan utuh selepas itu</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>sebutan</translation>
    </message>
    <message>
        <source>no way from its version is known</source>
        <translation>cara mengemas kini daripada versinya tidak diketahui</translation>
    </message>
    <message>
        <source>something in it is not as it was saved</source>
        <translation>ada sesuatu di dalamnya yang tidak seperti semasa disimpan</translation>
    </message>
    <message>
        <source>the system reports a fault</source>
        <translation>sistem melaporkan ralat</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>fail itu tiada</translation>
    </message>
    <message>
        <source>two of its labels have the same code</source>
        <translation>dua labelnya mempunyai kod yang sama</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>fail itu tidak dapat dibuka</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>anda tidak dibenarkan membacanya</translation>
    </message>
    <message>
        <source>{kind} {id} of “{name}” does not fit the marks that the project has with another “{field}”; nothing was changed. Load it into a new project instead.</source>
        <translation>{kind} {id} daripada “{name}” tidak sepadan dengan tanda dalam projek yang mempunyai “{field}” lain; tiada apa-apa yang diubah. Muatkan ke dalam projek baharu.</translation>
    </message>
    <message>
        <source>{kind} {id} of “{name}” is in the project with another “{field}”; nothing was changed. Load with --theirs to take what the export says.</source>
        <translation>{kind} {id} daripada “{name}” sudah ada dalam projek dengan “{field}” yang lain; tiada apa-apa yang diubah. Muatkan dengan --theirs untuk mengambil apa yang ada dalam eksport.</translation>
    </message>
    <message>
        <source>{kind} {id} says “{surface}”, but the text of “{article}” at {start}–{end} says “{found}”. Nothing was written.</source>
        <translation>{kind} {id} menyebut “{surface}”, tetapi teks “{article}” pada {start}–{end} ialah “{found}”. Tiada apa-apa yang ditulis.</translation>
    </message>
    <message>
        <source>“{article}” cannot be read with another encoding while its marks depend on this one; it stays as it was. Remove its marks first, or open the file in a new project.</source>
        <translation>“{article}” tidak dapat dibaca dengan pengekodan lain selagi tandanya bergantung pada pengekodan ini; ia kekal seperti asal. Buang tandanya dahulu, atau buka fail itu dalam projek baharu.</translation>
    </message>
    <message>
        <source>“{article}” is not in the project any more; nothing was changed. Undo its removal, or open its file again, and then try again.</source>
        <translation>“{article}” sudah tiada dalam projek; tiada apa-apa yang diubah. Buat asal pembuangannya, atau buka semula failnya, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>“{article}” is not plain text, so its encoding is not for choosing; it stays as it was. Save its words as plain text (.txt) and open that.</source>
        <translation>“{article}” bukan teks biasa, jadi pengekodannya tidak boleh dipilih; ia kekal seperti asal. Simpan kata-katanya sebagai teks biasa (.txt) dan buka fail itu.</translation>
    </message>
    <message>
        <source>“{claim}” cannot be inside “{parent}”, because that one is inside it already; nothing was changed. Take “{parent}” out of it first.</source>
        <translation>“{claim}” tidak boleh berada di dalam “{parent}” kerana dakwaan itu sudah berada di dalamnya; tiada apa-apa diubah. Keluarkan “{parent}” daripadanya dahulu.</translation>
    </message>
    <message>
        <source>“{name}” can only be read here, so this was not done. Save a copy and mark in the copy.</source>
        <translation>“{name}” hanya boleh dibaca di sini, jadi perkara ini tidak dilakukan. Simpan salinan dan buat penandaan dalam salinan itu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); nothing was changed. Choose another file, or try again when it can be read.</source>
        <translation>“{name}” tidak dapat dibaca ({reason}); tiada apa-apa yang diubah. Pilih fail lain, atau cuba lagi apabila fail itu dapat dibaca.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {kind}, because it is damaged or unusually made; nothing was added. Save its words as plain text (.txt) and open that.</source>
        <translation>“{name}” tidak dapat dibaca sebagai {kind}, kerana ia rosak atau dibuat dengan cara luar biasa; tiada apa-apa yang ditambah. Simpan kata-katanya sebagai teks biasa (.txt) dan buka fail itu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved right now ({reason}). Your last marks wait and are tried again; do not close Penanda yet.</source>
        <translation>“{name}” tidak dapat disimpan sekarang ({reason}). Tanda terakhir anda sedang menunggu dan akan dicuba lagi; jangan tutup Penanda dahulu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written ({reason}); what was there before is unchanged. Choose another place.</source>
        <translation>“{name}” tidak dapat ditulis ({reason}); apa yang sedia ada tidak berubah. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>“{name}” could not be backed up ({reason}); what you marked is saved, and older backups are kept. Save a copy in another place.</source>
        <translation>“{name}” tidak dapat disandarkan ({reason}); apa yang anda tanda sudah disimpan, dan sandaran lama dikekalkan. Simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>“{name}” has another name too, a hard link, and what is marked under one name could be lost under the other, so it is only read. Remove the other name, or save a copy and mark in that.</source>
        <translation>“{name}” ada nama lain juga (pautan keras), dan apa yang ditanda di bawah satu nama boleh hilang di bawah nama yang lain, maka ia hanya dibaca. Buang nama yang lain itu, atau simpan salinan dan tanda di situ.</translation>
    </message>
    <message>
        <source>“{name}” holds no text for the article {id}, and the project has no such article; nothing was changed. Load an export that has its text.</source>
        <translation>“{name}” tidak mengandungi teks artikel {id}, dan projek ini tiada artikel itu; tiada apa-apa yang diubah. Muatkan eksport yang mengandungi teksnya.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that can be rescued; it was left as it is. Open a backup of it instead.</source>
        <translation>Tiada apa-apa dalam “{name}” yang dapat diselamatkan; ia dibiarkan seperti sedia ada. Buka sandarannya.</translation>
    </message>
    <message>
        <source>“{name}” is an empty file, not a project; it was left as it is. Choose New project to make one.</source>
        <translation>“{name}” ialah fail kosong, bukan projek; ia dibiarkan seperti asal. Pilih Projek baharu untuk membuat projek.</translation>
    </message>
    <message>
        <source>“{name}” is an export of Penanda, not an article; nothing was added. Bring it into a project by “penanda load”, or open the files of its articles.</source>
        <translation>“{name}” ialah eksport Penanda, bukan artikel; tiada apa-apa ditambah. Muatkannya ke dalam projek dengan “penanda load”, atau buka fail artikelnya.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; it was left as it is. Open a copy or a backup of it instead.</source>
        <translation>“{name}” rosak; ia dibiarkan seperti asal. Buka salinan atau sandarannya.</translation>
    </message>
    <message>
        <source>“{name}” is empty, so nothing was added. Check that the right file was saved, then open it again.</source>
        <translation>“{name}” kosong, jadi tiada apa-apa yang ditambah. Pastikan fail yang betul telah disimpan, kemudian buka semula.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB; nothing was added. Split it into smaller files and open those.</source>
        <translation>“{name}” lebih besar daripada {limit} MB; tiada apa-apa yang ditambah. Pecahkan kepada fail yang lebih kecil dan buka fail-fail itu.</translation>
    </message>
    <message>
        <source>“{name}” is not a Penanda export ({reason}); nothing was changed. Choose a JSON file that Penanda exported.</source>
        <translation>“{name}” bukan eksport Penanda ({reason}); tiada apa-apa yang diubah. Pilih fail JSON yang dieksport oleh Penanda.</translation>
    </message>
    <message>
        <source>“{name}” is not a Penanda project; it was left as it is. Open a file that ends in .penanda.</source>
        <translation>“{name}” bukan projek Penanda; ia dibiarkan seperti asal. Buka fail yang berakhir dengan .penanda.</translation>
    </message>
    <message>
        <source>“{name}” is not a tagset ({reason}); nothing was changed. Choose a JSON file that was exported as a tagset.</source>
        <translation>“{name}” bukan set label ({reason}); tiada apa-apa diubah. Pilih fail JSON yang dieksport sebagai set label.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file; nothing was added. Save it as plain text (.txt) and open that.</source>
        <translation>“{name}” bukan fail teks; tiada apa-apa yang ditambah. Simpan sebagai teks biasa (.txt) dan buka fail itu.</translation>
    </message>
    <message>
        <source>“{name}” is not written in {encoding}; it stays as it was. Choose another encoding.</source>
        <translation>“{name}” tidak ditulis dalam {encoding}; ia kekal seperti asal. Pilih pengekodan lain.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere, by {holder} on {computer}; nothing was changed. Close it there, or open it here to read.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain oleh {holder} pada {computer}; tiada apa-apa yang diubah. Tutup di sana, atau buka di sini untuk dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere, by {holder}; nothing was changed. Close it there, or open it here to read.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain oleh {holder}; tiada apa-apa yang diubah. Tutup di sana, atau buka di sini untuk dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere; nothing was changed. Close it there, or open it here to read.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain; tiada apa-apa yang diubah. Tutup di sana, atau buka di sini untuk dibaca.</translation>
    </message>
    <message>
        <source>“{name}” is there already; it was left as it is. Choose another name for the new project.</source>
        <translation>“{name}” sudah ada; ia dibiarkan seperti asal. Pilih nama lain untuk projek baharu itu.</translation>
    </message>
    <message>
        <source>“{name}” is wrong at {path} ({reason}); nothing was changed. Mend it there and load it again.</source>
        <translation>“{name}” salah pada {path} ({reason}); tiada apa-apa yang diubah. Betulkan di situ dan muatkan semula.</translation>
    </message>
    <message>
        <source>“{name}” takes longer than {limit} seconds to read; nothing was added. Save its words as plain text (.txt) and open that.</source>
        <translation>“{name}” mengambil masa lebih daripada {limit} saat untuk dibaca; tiada apa-apa yang ditambah. Simpan kata-katanya sebagai teks biasa (.txt) dan buka fail itu.</translation>
    </message>
    <message>
        <source>“{name}” was exported by a newer Penanda (format {version}); nothing was changed. Update Penanda, then load it again.</source>
        <translation>“{name}” dieksport oleh Penanda yang lebih baharu (format {version}); tiada apa-apa yang diubah. Kemas kini Penanda, kemudian muatkan semula.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Penanda; it was left as it is. Update Penanda, then open it again.</source>
        <translation>“{name}” dibuat dengan Penanda yang lebih baharu; ia dibiarkan seperti asal. Kemas kini Penanda, kemudian buka semula.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Penanda and could not be brought up to date ({reason}); it was left as it is. Update Penanda, or free some room, then open it again.</source>
        <translation>“{name}” dibuat oleh Penanda yang lebih lama dan tidak dapat dikemas kini ({reason}); ia dibiarkan seperti sedia ada. Kemas kini Penanda, atau kosongkan ruang, kemudian buka semula.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Penanda; it was left as it is. Open it once for marking, which brings it up to date.</source>
        <translation>“{name}” dibuat oleh Penanda yang lebih lama; ia dibiarkan seperti sedia ada. Buka sekali untuk menanda, supaya ia dikemas kini.</translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open, so nothing more can be saved in it. Put it back, or save a copy.</source>
        <translation>“{name}” dialih, dipadam atau diganti semasa dibuka, jadi tiada apa-apa lagi boleh disimpan di dalamnya. Kembalikan fail itu, atau simpan salinan.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to more than {limit} MB, or is packed as no document is; nothing was added. Save its words as plain text (.txt) and open that.</source>
        <translation>“{name}” akan mengembang melebihi {limit} MB, atau dimampatkan tidak seperti dokumen biasa; tiada apa-apa yang ditambah. Simpan kata-katanya sebagai teks biasa (.txt) dan buka fail itu.</translation>
    </message>
    <message>
        <source>“{surface}” had the label {label}, which this project no longer has; the mark waits as it was. Tag the words anew, then drop it.</source>
        <translation>“{surface}” berlabel {label}, yang tiada lagi dalam projek ini; tanda itu terus menunggu seperti sebelumnya. Labelkan semula kata-kata itu, kemudian gugurkan tanda ini.</translation>
    </message>
    <message>
        <source>“{value}” cannot be that of a label; nothing was changed. Write a colour like #1A7F4B, a key as one digit, and a code without line breaks.</source>
        <translation>“{value}” tidak boleh digunakan untuk label; tiada apa-apa diubah. Tulis warna seperti #1A7F4B, kekunci sebagai satu digit, dan kod tanpa pemisah baris.</translation>
    </message>
    <message>
        <source>“{value}” is not a date that can be saved; nothing was changed. Write it like 2026-03-09, 2026-03 or 2026-03-09T07:05+08:00.</source>
        <translation>“{value}” bukan tarikh yang boleh disimpan; tiada apa-apa yang diubah. Tulis seperti 2026-03-09, 2026-03 atau 2026-03-09T07:05+08:00.</translation>
    </message>
    <message>
        <source>“{value}” is not the id of a Wikidata item; nothing was changed. Write it like Q833.</source>
        <translation>“{value}” bukan id item Wikidata; tiada apa-apa yang diubah. Tulis seperti Q833.</translation>
    </message>
    <message>
        <source>“{word}” cannot be a reporting word, since it has no letters; nothing was changed. Write a word such as “berkata”.</source>
        <translation>“{word}” tidak boleh menjadi kata pelapor kerana tiada huruf; tiada apa-apa diubah. Tulis perkataan seperti “berkata”.</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>“{words}” · a digit tags it</source>
        <translation>“{words}” · angka melabelkannya</translation>
    </message>
    <message>
        <source>“{words}” · places: {count} · a digit tags this one, Shift+digit all</source>
        <translation>“{words}” · tempat: {count} · angka melabelkan yang ini, Shift+angka semuanya</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksport…</translation>
    </message>
    <message>
        <source>&amp;This article</source>
        <translation>&amp;Artikel ini</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fail CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksport ke</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Dieksport ke {path}</translation>
    </message>
    <message>
        <source>Exported to {path}. Not exported, because they wait for a place in a new version, marks: {count}</source>
        <translation>Dieksport ke {path}. Tidak dieksport kerana menunggu tempat dalam versi baharu, tanda: {count}</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fail JSON (*.json)</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Tunjukkan folder</translation>
    </message>
    <message>
        <source>The whole &amp;project (articles: {count})</source>
        <translation>Seluruh &amp;projek (artikel: {count})</translation>
    </message>
    <message>
        <source>With the te&amp;xt of the articles</source>
        <translation>Dengan &amp;teks artikel</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A guess from the text: press Enter to confirm it, or change it</source>
        <translation>Tekaan daripada teks: tekan Enter untuk mengesahkannya, atau ubah</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Baris tarikh</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Tiada artikel dibuka</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Disiarkan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>tekaan</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>pasti</translation>
    </message>
    <message>
        <source>{fact} (a guess)</source>
        <translation>{fact} (tekaan)</translation>
    </message>
    <message>
        <source>{filename} · encoding {encoding} ({certainty})</source>
        <translation>{filename} · pengekodan {encoding} ({certainty})</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>This is no web address. It is kept as typed.</source>
        <translation>Ini bukan alamat web. Ia disimpan seperti yang ditaip.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>TTTT-BB-HH</translation>
    </message>
    <message>
        <source>{text} (read only)</source>
        <translation>{text} (baca sahaja)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Cari dalam artikel</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Padanan berikutnya</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tiada padanan</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Padanan sebelumnya</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} daripada {count}</translation>
    </message>
</context>
<context>
    <name>FindEverywhere</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a hit in a claim, in its note or in its evidence first.</source>
        <translation>Pilih dahulu padanan dalam dakwaan, catatannya atau buktinya.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di semua tempat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>Cari dalam seluruh projek</translation>
    </message>
    <message>
        <source>Found everywhere</source>
        <translation>Hasil carian seluruh projek</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Padanan: {count}</translation>
    </message>
    <message>
        <source>In claims, entities, evidence and notes</source>
        <translation>Dalam dakwaan, entiti, bukti dan catatan</translation>
    </message>
    <message>
        <source>In evidence and notes</source>
        <translation>Dalam bukti dan catatan</translation>
    </message>
    <message>
        <source>In the claims</source>
        <translation>Dalam dakwaan</translation>
    </message>
    <message>
        <source>In the entities</source>
        <translation>Dalam entiti</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>In the texts · articles: {count}</source>
        <translation>Dalam teks · artikel: {count}</translation>
    </message>
    <message>
        <source>Looking for places to tag…</source>
        <translation>Mencari tempat untuk dilabelkan…</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Bina semula</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak dijumpai</translation>
    </message>
    <message>
        <source>Note on a claim</source>
        <translation>Catatan tentang dakwaan</translation>
    </message>
    <message>
        <source>Note on a mention</source>
        <translation>Catatan tentang sebutan</translation>
    </message>
    <message>
        <source>Note on an entity</source>
        <translation>Catatan tentang entiti</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Catatan tentang artikel</translation>
    </message>
    <message>
        <source>Nothing is ticked: there is nothing to tag.</source>
        <translation>Tiada yang dipilih: tiada apa-apa untuk dilabelkan.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation>Tunjukkan lagi…</translation>
    </message>
    <message>
        <source>Space: leave out or take in · a label’s digit tags · Esc: leave</source>
        <translation>Space: kecualikan atau sertakan · angka label melabelkan · Esc: keluar</translation>
    </message>
    <message>
        <source>Space: leave out or take in · {key}: all or none · a label’s digit tags · Esc: leave</source>
        <translation>Space: kecualikan atau sertakan · {key}: semua atau tiada · angka label melabelkan · Esc: keluar</translation>
    </message>
    <message>
        <source>Tag all hits of “{words}”</source>
        <translation>Labelkan semua padanan “{words}”</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>Labelkan semua padanan…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The article of this hit is not in the project any more.</source>
        <translation>Artikel bagi padanan ini sudah tiada dalam projek.</translation>
    </message>
    <message>
        <source>The claim’s page</source>
        <translation>Halaman dakwaan</translation>
    </message>
    <message>
        <source>The first hits: {count}</source>
        <translation>Padanan yang pertama: {count}</translation>
    </message>
    <message>
        <source>There is no further hit in this direction.</source>
        <translation>Tiada lagi padanan ke arah ini.</translation>
    </message>
    <message>
        <source>There is no place that could be tagged. Already marked: {marked}</source>
        <translation>Tiada tempat yang boleh dilabelkan. Sudah ditanda: {marked}</translation>
    </message>
    <message>
        <source>To be tagged: {chosen} of {count}</source>
        <translation>Akan dilabelkan: {chosen} daripada {count}</translation>
    </message>
    <message>
        <source>Type the words first that are to be tagged.</source>
        <translation>Taip dahulu kata-kata yang hendak dilabelkan.</translation>
    </message>
    <message>
        <source>What is searched is being made anew…</source>
        <translation>Indeks carian sedang dibina semula…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil carian</translation>
    </message>
    <message>
        <source>What will be tagged</source>
        <translation>Yang akan dilabelkan</translation>
    </message>
    <message>
        <source>Where to look?</source>
        <translation>Cari di mana?</translation>
    </message>
    <message>
        <source>already marked and left out: {marked}</source>
        <translation>sudah ditanda dan dikecualikan: {marked}</translation>
    </message>
    <message>
        <source>articles: {articles}</source>
        <translation>artikel: {articles}</translation>
    </message>
    <message>
        <source>there are more: tag these, then look again</source>
        <translation>ada lagi: labelkan yang ini, kemudian cari semula</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A claimant</source>
        <translation>Satu pihak</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A noun</source>
        <translation>Kata nama</translation>
    </message>
    <message>
        <source>A pronoun</source>
        <translation>Kata ganti</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Penganotasi</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Diarkibkan di</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles and loads</source>
        <translation>Artikel dan muatan</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan selepas</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Claim around it</source>
        <translation>Dakwaan di sekelilingnya</translation>
    </message>
    <message>
        <source>Claimant, the entity</source>
        <translation>Pihak yang mendakwa, entitinya</translation>
    </message>
    <message>
        <source>Claimant, the mention</source>
        <translation>Pihak yang mendakwa, sebutannya</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Warna dalam gelap</translation>
    </message>
    <message>
        <source>Colour in the light</source>
        <translation>Warna dalam cerah</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Kata petunjuk</translation>
    </message>
    <message>
        <source>Date of the claim</source>
        <translation>Tarikh dakwaan</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Tarikh peristiwa</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Baris tarikh</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Cara penyampaian</translation>
    </message>
    <message>
        <source>Edits of what?</source>
        <translation>Suntingan apa?</translation>
    </message>
    <message>
        <source>Edits of which articles?</source>
        <translation>Suntingan artikel yang mana?</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Suntingan, yang terbaharu dahulu</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengekodan</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Entities that are not the same</source>
        <translation>Entiti yang tidak sama</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Facts and status</source>
        <translation>Maklumat dan status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Tekaan</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Pelembut</translation>
    </message>
    <message>
        <source>How it lies in it</source>
        <translation>Kedudukan di dalamnya</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis dakwaan</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Dilihat pada</translation>
    </message>
    <message>
        <source>Mark without a place</source>
        <translation>Tanda tanpa tempat</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Mentions and labels</source>
        <translation>Sebutan dan label</translation>
    </message>
    <message>
        <source>Metonym</source>
        <translation>Metonimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not listed here: {count}</source>
        <translation>Tidak disenaraikan di sini: {count}</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Tidak sama dengan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing of this kind was edited yet.</source>
        <translation>Belum ada suntingan seperti ini.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Sebahagian daripadanya</translation>
    </message>
    <message>
        <source>Part of the claim</source>
        <translation>Peranan dalam dakwaan</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projek</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Disiarkan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penarafan</translation>
    </message>
    <message>
        <source>Reporting word</source>
        <translation>Kata pelapor</translation>
    </message>
    <message>
        <source>Said inside it</source>
        <translation>Disebut di dalamnya</translation>
    </message>
    <message>
        <source>Said to</source>
        <translation>Ditujukan kepada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suggestion turned down</source>
        <translation>Cadangan yang ditolak</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Artikel itu sendiri</translation>
    </message>
    <message>
        <source>The article of this edit is not in the project any more.</source>
        <translation>Artikel bagi suntingan ini sudah tiada dalam projek.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>This edit was not made at a place in an article.</source>
        <translation>Suntingan ini tidak dibuat di mana-mana tempat dalam artikel.</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Waktu disiarkan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Value in ClaimReview</source>
        <translation>Nilai dalam ClaimReview</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>What a claim is about</source>
        <translation>Perkara yang disentuh dakwaan</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>Perkara yang didakwa</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>Kesannya pada dakwaan</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Siapa yang mendakwa</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Words of a claim</source>
        <translation>Kata-kata dakwaan</translation>
    </message>
    <message>
        <source>Worth checking</source>
        <translation>Kewajaran disemak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru sahaja</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baharu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dibuang</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibuat asal</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} jam lalu</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} minit lalu</translation>
    </message>
    <message>
        <source>{record}, {what}: {count}</source>
        <translation>{record}, {what}: {count}</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>No label is held any more.</source>
        <translation>Tiada label ditahan lagi.</translation>
    </message>
    <message>
        <source>Which label is to be held? Press its digit</source>
        <translation>Label mana hendak ditahan? Tekan angkanya</translation>
    </message>
    <message>
        <source>{key} ends it</source>
        <translation>{key} menamatkannya</translation>
    </message>
    <message>
        <source>{key} leaves it</source>
        <translation>{key} membatalkan</translation>
    </message>
    <message>
        <source>{label} is held: each selection is tagged · a digit holds another</source>
        <translation>{label} ditahan: setiap pilihan dilabelkan · angka menahan label lain</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Semua seperti asal</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <translation>&amp;Beri kekunci ini</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Tiada kekunci</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Seperti &amp;asal</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tukar kekunci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>Arahan atau kekunci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Arahan dan kekuncinya</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>&amp;Kekunci baharu:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Kekunci baharu</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tiada kekunci</translation>
    </message>
    <message>
        <source>{where} · {keys} · changed</source>
        <translation>{where} · {keys} · ditukar</translation>
    </message>
    <message>
        <source>⚠ This is the key of {commands}, which would lose it.</source>
        <translation>⚠ Ini kekunci {commands}, yang akan kehilangannya.</translation>
    </message>
    <message>
        <source>✕ Digits belong to the labels.</source>
        <translation>✕ Angka dikhaskan untuk label.</translation>
    </message>
    <message>
        <source>✕ This command acts where words are typed: its key needs Ctrl or Alt, or is one such as F5.</source>
        <translation>✕ Arahan ini bertindak di tempat kata-kata ditaip: kekuncinya memerlukan Ctrl atau Alt, atau kekunci seperti F5.</translation>
    </message>
    <message>
        <source>✕ This key moves about in texts and lists.</source>
        <translation>✕ Kekunci ini untuk bergerak dalam teks dan senarai.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation>Labelkan sebagai {label}</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>A number to check, without evidence</source>
        <translation>Angka untuk disemak, tanpa bukti</translation>
    </message>
    <message>
        <source>A quotation that the evidence does not have so</source>
        <translation>Petikan yang berbeza daripada petikan bukti</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Semua yang berbaki</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claims without a claimant</source>
        <translation>Belum jelas siapa mendakwa</translation>
    </message>
    <message>
        <source>How far the work on the project is</source>
        <translation>Kemajuan kerja bagi projek</translation>
    </message>
    <message>
        <source>How far the work on this article is</source>
        <translation>Kemajuan kerja bagi artikel ini</translation>
    </message>
    <message>
        <source>Kinds of what is left</source>
        <translation>Jenis kerja yang berbaki</translation>
    </message>
    <message>
        <source>Left in the project</source>
        <translation>Berbaki dalam projek</translation>
    </message>
    <message>
        <source>Left in this article</source>
        <translation>Berbaki dalam artikel ini</translation>
    </message>
    <message>
        <source>Listed: {count} of {all}. End lists more.</source>
        <translation>Disenaraikan: {count} daripada {all}. End menyenaraikan lagi.</translation>
    </message>
    <message>
        <source>Names without an entity</source>
        <translation>Nama tanpa entiti</translation>
    </message>
    <message>
        <source>No mark in this paragraph yet</source>
        <translation>Perenggan ini belum ada tanda</translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>Tiada apa-apa yang berbaki di sini.</translation>
    </message>
    <message>
        <source>Nothing is left to do in the project.</source>
        <translation>Tiada kerja yang berbaki dalam projek.</translation>
    </message>
    <message>
        <source>Numbers without evidence</source>
        <translation>Angka tanpa bukti</translation>
    </message>
    <message>
        <source>Of what?</source>
        <translation>Bagi apa?</translation>
    </message>
    <message>
        <source>Paragraphs without a mark</source>
        <translation>Perenggan tanpa tanda</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projek</translation>
    </message>
    <message>
        <source>Quotations unlike their evidence</source>
        <translation>Petikan berbeza daripada bukti</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Kerja berbaki</translation>
    </message>
    <message>
        <source>Which entity is this?</source>
        <translation>Entiti yang mana?</translation>
    </message>
    <message>
        <source>Who claims this?</source>
        <translation>Siapa yang mendakwa?</translation>
    </message>
    <message>
        <source>{kind}: none left in the project.</source>
        <translation>{kind}: tiada yang berbaki dalam projek.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Perihal %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Sembunyikan %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Sembunyikan Yang Lain</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Keutamaan...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Keluar dari %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tunjukkan Semua</translation>
    </message>
</context>
<context>
    <name>MarkedView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The text of the article, with its mentions and claims.</source>
        <translation>Teks artikel, dengan sebutan dan dakwaannya.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Letters and digits act in the text: click into it.</source>
        <translation>Huruf dan angka berfungsi dalam teks: klik di dalamnya.</translation>
    </message>
    <message>
        <source>Letters and digits act in the text: {key} goes there.</source>
        <translation>Huruf dan angka berfungsi dalam teks: {key} membawa anda ke sana.</translation>
    </message>
    <message>
        <source>No label was used yet: press its key, 1 to 0.</source>
        <translation>Belum ada label digunakan: tekan kekuncinya, 1 hingga 0.</translation>
    </message>
    <message>
        <source>No mark lies around this one.</source>
        <translation>Tiada tanda lain yang melingkungi tanda ini.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet.</source>
        <translation>Belum ada apa-apa ditanda dalam artikel ini.</translation>
    </message>
    <message>
        <source>Select a claim first: click on its words, or press {key}.</source>
        <translation>Pilih dakwaan dahulu: klik pada kata-katanya, atau tekan {key}.</translation>
    </message>
    <message>
        <source>Select a claim first: click on its words.</source>
        <translation>Pilih dakwaan dahulu: klik pada kata-katanya.</translation>
    </message>
    <message>
        <source>Select a mark first: click on its words, or press {key}.</source>
        <translation>Pilih tanda dahulu: klik pada kata-katanya, atau tekan {key}.</translation>
    </message>
    <message>
        <source>Select a mark first: click on its words.</source>
        <translation>Pilih tanda dahulu: klik pada kata-katanya.</translation>
    </message>
    <message>
        <source>Select a mention first, then press {key} to say which entity it names.</source>
        <translation>Pilih sebutan dahulu, kemudian tekan {key} untuk menyatakan entiti yang dinamakannya.</translation>
    </message>
    <message>
        <source>Select a mention first.</source>
        <translation>Pilih sebutan dahulu.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Pilih kata-katanya dahulu.</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a word, then press a label’s key.</source>
        <translation>Pilih kata-kata, atau letakkan kursor pada satu perkataan, kemudian tekan kekunci label.</translation>
    </message>
    <message>
        <source>The marks of this article are still being read.</source>
        <translation>Tanda-tanda dalam artikel ini masih dibaca.</translation>
    </message>
    <message>
        <source>These words are in the claim already.</source>
        <translation>Kata-kata ini sudah ada dalam dakwaan.</translation>
    </message>
    <message>
        <source>These words are its cue already.</source>
        <translation>Kata-kata ini sudah menjadi kata petunjuknya.</translation>
    </message>
</context>
<context>
    <name>MarkingHere</name>
    <message>
        <source>It is still open for marking elsewhere.</source>
        <translation>Projek itu masih dibuka untuk penandaan di tempat lain.</translation>
    </message>
    <message>
        <source>Mark &amp;here</source>
        <translation>B&amp;uat penandaan di sini</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved to at present ({reason}), so here it is only read. When there is room and it may be written, choose “{button}”.</source>
        <translation>“{name}” tidak dapat disimpan buat masa ini ({reason}), jadi di sini ia hanya dibaca. Setelah ada ruang dan ia boleh ditulis, pilih “{button}”.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere, by {holder} on {computer}, so here it is only read. When it is closed there, choose “{button}”.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain oleh {holder} pada {computer}, jadi di sini ia hanya dibaca. Setelah ia ditutup di sana, pilih “{button}”.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere, by {holder}, so here it is only read. When it is closed there, choose “{button}”.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain oleh {holder}, jadi di sini ia hanya dibaca. Setelah ia ditutup di sana, pilih “{button}”.</translation>
    </message>
    <message>
        <source>“{name}” is open for marking elsewhere, so here it is only read. When it is closed there, choose “{button}”.</source>
        <translation>“{name}” sedang dibuka untuk penandaan di tempat lain, jadi di sini ia hanya dibaca. Setelah ia ditutup di sana, pilih “{button}”.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected and can only be read here. Save a copy to mark in that.</source>
        <translation>“{name}” dilindungi daripada ditulis dan hanya boleh dibaca di sini. Simpan salinan untuk menanda di dalamnya.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Claim</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Claim · {worth}</source>
        <translation>Dakwaan · {worth}</translation>
    </message>
    <message>
        <source>Entity: {name} · mentions here: {count}</source>
        <translation>Entiti: {name} · sebutan di sini: {count}</translation>
    </message>
    <message>
        <source>Marked by: {annotator}</source>
        <translation>Ditanda oleh: {annotator}</translation>
    </message>
    <message>
        <source>Read as: {value}</source>
        <translation>Dibaca sebagai: {value}</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Tidak pasti</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mhtml *.mht *.docx)</source>
        <translation>Artikel (*.txt *.text *.md *.html *.htm *.xhtml *.mhtml *.mht *.docx)</translation>
    </message>
    <message>
        <source>Articles added: {count}</source>
        <translation>Artikel ditambah: {count}</translation>
    </message>
    <message>
        <source>Not opened: {names}. Only one project is open at a time; “{command}” changes to another.</source>
        <translation>Tidak dibuka: {names}. Hanya satu projek boleh dibuka pada satu masa; “{command}” menukar kepada projek lain.</translation>
    </message>
    <message>
        <source>Not opened: {names}. The project named with them could not be opened, and they were put into no other; open them again in the one they are meant for.</source>
        <translation>Tidak dibuka: {names}. Projek yang dinamakan bersamanya tidak dapat dibuka, dan tiada yang dimasukkan ke dalam projek lain; buka semula dalam projek yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Pasted {time}</source>
        <translation>Ditampal {time}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the article first.</source>
        <translation>Papan keratan tidak mengandungi teks. Salin artikel itu dahulu.</translation>
    </message>
    <message>
        <source>“{name}” is in the project already.</source>
        <translation>“{name}” sudah ada dalam projek ini.</translation>
    </message>
</context>
<context>
    <name>Orphans</name>
    <message>
        <source>All marks of this article have their place.</source>
        <translation>Semua tanda artikel ini ada tempatnya.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Kata petunjuk</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Gugurkan</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Pelembut</translation>
    </message>
    <message>
        <source>Let the mark go</source>
        <translation>Gugurkan tanda ini</translation>
    </message>
    <message>
        <source>Marks without a place</source>
        <translation>Tanda tanpa tempat</translation>
    </message>
    <message>
        <source>Marks without a place: {count}</source>
        <translation>Tanda tanpa tempat: {count}</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Letakkan di sini</translation>
    </message>
    <message>
        <source>Put the mark on the words selected in the text</source>
        <translation>Letakkan tanda pada kata-kata yang dipilih dalam teks</translation>
    </message>
    <message>
        <source>Select the words first on which the mark is to stand.</source>
        <translation>Pilih dahulu kata-kata yang hendak diberi tanda.</translation>
    </message>
    <message>
        <source>Select the words in the text, then place the mark on them.</source>
        <translation>Pilih kata-kata dalam teks, kemudian letakkan tanda padanya.</translation>
    </message>
    <message>
        <source>Show the marks without a place</source>
        <translation>Tunjukkan tanda tanpa tempat</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Kata-kata ini tiada lagi dalam teks.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Mentions on the left, claims on the right; a click goes there</source>
        <translation>Sebutan di kiri, dakwaan di kanan; klik untuk pergi ke situ</translation>
    </message>
    <message>
        <source>Overview of the marks</source>
        <translation>Gambaran keseluruhan tanda</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>A digit or Enter takes it · Esc leaves it</source>
        <translation>Angka atau Enter untuk memilih · Esc untuk batal</translation>
    </message>
    <message>
        <source>Enter takes it · Esc leaves it</source>
        <translation>Enter untuk memilih · Esc untuk batal</translation>
    </message>
    <message>
        <source>Not found · Esc leaves it</source>
        <translation>Tiada padanan · Esc untuk batal</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Taip beberapa huruf</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Claims as PDF</source>
        <translation>Dakwaan sebagai PDF</translation>
    </message>
    <message>
        <source>Claims of {project}</source>
        <translation>Dakwaan {project}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fail PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print claims</source>
        <translation>Cetak dakwaan</translation>
    </message>
    <message>
        <source>Select a claim first: in the text, or several at the claim desk.</source>
        <translation>Pilih satu dakwaan dahulu dalam teks, atau beberapa dakwaan di meja dakwaan.</translation>
    </message>
    <message>
        <source>Select at most {most} claims to print them at once.</source>
        <translation>Pilih paling banyak {most} dakwaan untuk dicetak sekali gus.</translation>
    </message>
    <message>
        <source>The claims were written to {path}</source>
        <translation>Dakwaan ditulis ke {path}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kemajuan kerja</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>A copy is saved at {path}</source>
        <translation>Salinan disimpan di {path}</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Projek baharu</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Buka projek</translation>
    </message>
    <message>
        <source>Penanda projects (*{suffix})</source>
        <translation>Projek Penanda (*{suffix})</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projek</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>That is the open project itself. Choose another name for the copy.</source>
        <translation>Itulah projek yang sedang dibuka. Pilih nama lain untuk salinannya.</translation>
    </message>
    <message>
        <source>{project} copy</source>
        <translation>Salinan {project}</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>First say what it is worth.</source>
        <translation>Nyatakan dahulu sama ada wajar disemak.</translation>
    </message>
    <message>
        <source>First say what it is worth: {key}.</source>
        <translation>Nyatakan dahulu sama ada wajar disemak: {key}.</translation>
    </message>
    <message>
        <source>Inside which claim?</source>
        <translation>Dalam dakwaan yang mana?</translation>
    </message>
    <message>
        <source>It is as wide as its paragraph.</source>
        <translation>Sudah seluas perenggannya.</translation>
    </message>
    <message>
        <source>It stands on its own already.</source>
        <translation>Dakwaan ini sudah berdiri sendiri.</translation>
    </message>
    <message>
        <source>Its words name nobody else: nothing to add.</source>
        <translation>Tiada yang lain dinamakan di dalamnya: tiada yang perlu ditambah.</translation>
    </message>
    <message>
        <source>Named in the claim</source>
        <translation>Dinamakan dalam dakwaan</translation>
    </message>
    <message>
        <source>None: it stands on its own</source>
        <translation>Tiada: ia berdiri sendiri</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Sebahagian daripadanya</translation>
    </message>
    <message>
        <source>Put the caret into a clause, or select the words of the claim.</source>
        <translation>Letakkan kursor dalam klausa, atau pilih kata-kata dakwaan.</translation>
    </message>
    <message>
        <source>Said inside it</source>
        <translation>Disebut di dalamnya</translation>
    </message>
    <message>
        <source>The clause is left as it is, without a claim.</source>
        <translation>Klausa ini dibiarkan seperti sedia ada, tanpa dakwaan.</translation>
    </message>
    <message>
        <source>There is no further clause without a claim in this direction.</source>
        <translation>Tiada lagi klausa tanpa dakwaan ke arah ini.</translation>
    </message>
    <message>
        <source>There is no smaller clause in it here.</source>
        <translation>Tiada klausa yang lebih kecil di sini.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Siapa yang mendakwa?</translation>
    </message>
    <message>
        <source>Whom or what is it about?</source>
        <translation>Mengenai siapa atau apa?</translation>
    </message>
    <message>
        <source>and on</source>
        <translation>dan teruskan</translation>
    </message>
    <message>
        <source>another</source>
        <translation>pihak lain</translation>
    </message>
    <message>
        <source>claim it</source>
        <translation>dakwaan</translation>
    </message>
    <message>
        <source>claim it, then say who says it</source>
        <translation>dakwaan, kemudian nyatakan siapa yang mendakwa</translation>
    </message>
    <message>
        <source>claim it, {said}, and on</source>
        <translation>dakwaan, {said}, dan teruskan</translation>
    </message>
    <message>
        <source>it is not</source>
        <translation>bukan</translation>
    </message>
    <message>
        <source>next clause</source>
        <translation>klausa seterusnya</translation>
    </message>
    <message>
        <source>nobody is named (“{cue}”)</source>
        <translation>tiada yang dinamakan (“{cue}”)</translation>
    </message>
    <message>
        <source>part of “{parent}”</source>
        <translation>sebahagian daripada “{parent}”</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>said inside “{parent}”</source>
        <translation>disebut dalam “{parent}”</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>the article itself says it</source>
        <translation>artikel sendiri yang mendakwa</translation>
    </message>
    <message>
        <source>{name} says it</source>
        <translation>{name} mendakwanya</translation>
    </message>
    <message>
        <source>{name} says it (“{cue}”)</source>
        <translation>{name} mendakwanya (“{cue}”)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Pemacu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Kurangkan</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Kurangkan nilai</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Kembali satu halaman</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Pergi ke halaman seterusnya</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Tambah nilai</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Halaman Seterusnya</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Tekan</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Halaman Sebelumnya</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Tatal ke Bawah</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Tatal ke Kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Tatal ke Kanan</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Tatal ke Atas</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Menatal ke bawah</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Menatal ke kiri</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Menatal ke kanan</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Menatal ke atas</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Tetapkan fokus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Menetapkan fokus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Tunjukkan menu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menunjukkan menu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Togol</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Menogol keadaan</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Memulakan tindakan</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Tamba&amp;h pada warna sendiri</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Warna &amp;asas</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Warna &amp;sendiri</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Hijau:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTM&amp;L:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Pilih warna pada skrin</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Merah:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Tepu:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Nilai:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Saluran a&amp;lfa:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Bir&amp;u:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursor pada %1, %2
Tekan ESC untuk batal</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Rona (&amp;e):</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Pilih warna</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Buka senarai pilihan</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Maklumat &amp;bil:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Akhir:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Mula:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Halaman sepanduk</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Terperingkat</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Sulit</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Siang (06:00 hingga 17:59)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Tahan tanpa had</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Keutamaan tugas:</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Kawalan tugas</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Malam (18:00 hingga 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Cetak segera</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Jadual &amp;cetakan:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Syif kedua (16:00 hingga 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Waktu tertentu</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Syif ketiga (00:00 hingga 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Rahsia besar</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Tidak terperingkat</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Hujung minggu (Sabtu hingga Ahad)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Menutup panel</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Apungkan</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Menanggalkan dan memasang semula panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Sila pastikan nama folder yang diberi adalah betul.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fail tidak ditemukan.
Sila pastikan nama fail yang diberi adalah betul.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Adakah anda mahu menggantikannya?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cari dalam:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder Baharu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Namakan &amp;Semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; dilindungi daripada penulisan.
Adakah anda mahu memadamnya juga?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua Fail (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Adakah anda pasti mahu memadam &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tukar kepada paparan butiran</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tukar kepada paparan senarai</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dipadam.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baharu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat Folder Baharu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan Butiran</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis fail:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari Folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali ke belakang</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju ke hadapan</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pergi ke folder induk</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan Senarai</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Senarai tempat dan penanda buku</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baharu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder Induk</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat Terkini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan Sebagai</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tunjukkan </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tunjukkan fail &amp;tersembunyi</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar sisi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh Diubah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer Saya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Tutup tanpa Menyimpan</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Masukkan nilai:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Tekan pintasan</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Buat &amp;asal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan Butiran...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Tunjukkan Butiran...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tersuai</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Tinggi:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inci (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Melintang</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Jidar</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimeter (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientasi</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Urutan halaman:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Susun atur halaman</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Saiz halaman:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Halaman &amp;setiap helai:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Sumber kertas:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pika (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Titik (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Menegak</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Melintang terbalik</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Menegak terbalik</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lebar:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>jidar bawah</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>jidar kiri</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>jidar kanan</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>jidar atas</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 inci</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 kecil</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Poskad berganda</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Sampul B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Sampul B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Sampul B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Sampul C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Sampul C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Sampul C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Sampul C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Sampul C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Sampul C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Sampul C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Sampul C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Sampul C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Sampul Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Sampul Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Sampul DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Sampul jemputan</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Sampul Itali</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Sampul Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Sampul Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Sampul Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Sampul PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Sampul PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Sampul PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Sampul PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Sampul PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Sampul PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Sampul PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Sampul PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Sampul PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Sampul PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Sampul peribadi</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Sampul US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Sampul US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Sampul US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Sampul US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Sampul US 9</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Kertas lipat Jerman (8.5 × 12 inci)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Kertas lipat Legal Jerman (8.5 × 13 inci)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Kertas lipat AS (14.875 × 11 inci)</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter kecil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Poskad</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Guna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abaikan Perubahan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>T&amp;idak kepada Semua</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tetapkan Semula</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan Tetapan Asal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Cuba Lagi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan Semua</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya kepada &amp;Semua</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 sudah ada.
Tulis gantinya?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 tidak ditulis dengan betul. Gunakan “,” untuk memisahkan julat dan halaman, “-” untuk julat, dan pastikan julat tidak bertindih.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 ialah folder.
Sila pilih nama fail yang lain.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Pilihan &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Pilihan &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1×1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4×4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2×1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2×2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2×3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3×3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Semua halaman</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bawah ke atas, kiri ke kanan</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bawah ke atas, kanan ke kiri</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Tetapan dua muka bercanggah</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Halaman genap</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Fail %1 tidak boleh ditulis.
Sila pilih nama fail yang lain.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Halaman tidak sah</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Kiri ke kanan, bawah ke atas</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Kiri ke kanan, atas ke bawah</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fail setempat</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Halaman ganjil</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Pilihan “Halaman setiap helai” dan “Set halaman” tidak boleh digunakan bersama.
Sila matikan satu daripadanya.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Cetak ke fail (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Kanan ke kiri, bawah ke atas</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Kanan ke kiri, atas ke bawah</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Nilai “Daripada” tidak boleh melebihi nilai “Hingga”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Tetapan dua muka bercanggah. Betulkan?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Atas ke bawah, kiri ke kanan</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Atas ke bawah, kanan ke kiri</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Tulis fail PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Pilihan lanjutan bercanggah</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Pilihan tugas</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Tetapan halaman bercanggah</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Sifat pencetak</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Tetapan halaman bercanggah. Betulkan?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Sebahagian pilihan lanjutan bercanggah. Betulkan?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Lanjutan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Sebahagian pilihan bercanggah. Sila betulkan.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Kumpul mengikut salinan</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Mod warna</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Salinan:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Halaman semasa</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Cetakan dua muka</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Skala kelabu</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Jilid sisi panjang</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Tetapan output</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Set halaman:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Halaman dari</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Cetak semua</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Julat cetakan</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Songsang</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Pilihan teks</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Jilid sisi pendek</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Nyatakan halaman atau julat yang dipisahkan dengan koma. Julat ialah dua nombor yang dipisahkan dengan sengkang. Contoh: 3,5-7,9 mencetak halaman 3, 5, 6, 7 dan 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hingga</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lokasi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fail output:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Sifat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Jenis:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Bawah sekali</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Tepi kiri</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Halaman ke bawah</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Halaman ke kiri</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Halaman ke kanan</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Halaman ke atas</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Tepi kanan</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Tatal ke bawah</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Tatal ke sini</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Tatal ke kiri</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Tatal ke kanan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Tatal ke atas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas sekali</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Muat Turun</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Folder Utama</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzik</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Tatal ke Kiri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Tatal ke Kanan</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Pengasing kuat pertama</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Sisipkan aksara kawalan Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Mula benaman kiri ke kanan</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Pengasing kiri ke kanan</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Tanda kiri ke kanan</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Mula atasan kiri ke kanan</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Tamat pemformatan arah</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Tamat pengasing arah</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Mula benaman kanan ke kiri</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Pengasing kanan ke kiri</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Tanda kanan ke kiri</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Mula atasan kanan ke kiri</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Penyambung lebar sifar</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Bukan penyambung lebar sifar</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Ruang lebar sifar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Buat &amp;asal</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin &amp;lokasi pautan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>About Penanda</source>
        <translation>Perihal Penanda</translation>
    </message>
    <message>
        <source>As it is now · {label} · mentions here: {here}, in all: {everywhere}</source>
        <translation>Seperti sekarang · {label} · sebutan di sini: {here}, semuanya: {everywhere}</translation>
    </message>
    <message>
        <source>As it is read now</source>
        <translation>Seperti yang dibaca sekarang</translation>
    </message>
    <message>
        <source>As it is read now (a guess)</source>
        <translation>Seperti yang dibaca sekarang (tekaan)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>In its own voice</source>
        <translation>Dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>It names no entity</source>
        <translation>Ia tidak menamakan mana-mana entiti</translation>
    </message>
    <message>
        <source>Its name in all articles:</source>
        <translation>Namanya dalam semua artikel:</translation>
    </message>
    <message>
        <source>Mark the entities and the claims in news articles, and export the marks.</source>
        <translation>Tanda entiti dan dakwaan dalam artikel berita, dan eksport tanda itu.</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Nama entiti</translation>
    </message>
    <message>
        <source>New marks are made in this name:</source>
        <translation>Tanda baharu dibuat atas nama ini:</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Baharu: {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Pengekodan teks</translation>
    </message>
    <message>
        <source>The article does not say who</source>
        <translation>Artikel tidak menyatakan siapa</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Artikel itu sendiri</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>Who or what is “{words}”?</source>
        <translation>Siapakah atau apakah “{words}”?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Siapa yang mendakwa?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama anda</translation>
    </message>
    <message>
        <source>{label} · mentions here: {here}, in all: {everywhere}</source>
        <translation>{label} · sebutan di sini: {here}, semuanya: {everywhere}</translation>
    </message>
    <message>
        <source>{label} · not in this article</source>
        <translation>{label} · tiada dalam artikel ini</translation>
    </message>
    <message>
        <source>{label} · “{words}”</source>
        <translation>{label} · “{words}”</translation>
    </message>
    <message>
        <source>{label} · “{words}” · proposed</source>
        <translation>{label} · “{words}” · dicadangkan</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>&amp;Add a rating</source>
        <translation>T&amp;ambah penarafan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>1 · false</source>
        <translation>1 · palsu</translation>
    </message>
    <message>
        <source>2 · mostly false</source>
        <translation>2 · sebahagian besarnya palsu</translation>
    </message>
    <message>
        <source>3 · half true</source>
        <translation>3 · separuh benar</translation>
    </message>
    <message>
        <source>4 · mostly true</source>
        <translation>4 · sebahagian besarnya benar</translation>
    </message>
    <message>
        <source>5 · true</source>
        <translation>5 · benar</translation>
    </message>
    <message>
        <source>A rating cannot be without this name: “{name}” stays.</source>
        <translation>Penarafan tidak boleh tanpa nama ini: “{name}” kekal.</translation>
    </message>
    <message>
        <source>A rating that a claim has cannot be removed.</source>
        <translation>Penarafan yang digunakan oleh dakwaan tidak boleh dibuang.</translation>
    </message>
    <message>
        <source>A rating that a claim has cannot be removed. {key} takes an edit back.</source>
        <translation>Penarafan yang digunakan oleh dakwaan tidak boleh dibuang. {key} membuat asal suntingan.</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Ke bawah</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Name in Malay</source>
        <translation>Nama dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>New rating</source>
        <translation>Penarafan baharu</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Tiada nilai</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Skala penarafan</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Value in ClaimReview</source>
        <translation>Nilai dalam ClaimReview</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>✕ Several ratings have the name “{name}”. Give them others.</source>
        <translation>✕ Beberapa penarafan bernama “{name}”. Berikan nama yang berlainan.</translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message>
        <source>&amp;Add or change</source>
        <translation>T&amp;ambah atau ubah</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Usual words again</source>
        <translation>Kata &amp;lazim semula</translation>
    </message>
    <message>
        <source>Before the word: Azlan berkata, Azlan said</source>
        <translation>Sebelum kata itu: Azlan berkata, Azlan said</translation>
    </message>
    <message>
        <source>Behind the word: kata Azlan, according to Azlan</source>
        <translation>Selepas kata itu: kata Azlan, according to Azlan</translation>
    </message>
    <message>
        <source>Nowhere: dikatakan, reportedly</source>
        <translation>Tidak dinamakan: dikatakan, reportedly</translation>
    </message>
    <message>
        <source>Reporting words</source>
        <translation>Kata pelapor</translation>
    </message>
    <message>
        <source>Type a word, to find it or to add it</source>
        <translation>Taip perkataan untuk mencari atau menambahnya</translation>
    </message>
    <message>
        <source>Where is it named who says it?</source>
        <translation>Di manakah pihak yang mendakwa dinamakan?</translation>
    </message>
    <message>
        <source>Who says it stands</source>
        <translation>Kedudukan pihak yang mendakwa</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Words by which an article says that somebody claims something, in Malay and English. They decide what is proposed for claims; claims that are there stay as they are.</source>
        <translation>Kata yang digunakan artikel untuk menyatakan bahawa seseorang mendakwa sesuatu, dalam bahasa Melayu dan Inggeris. Kata ini menentukan cadangan untuk dakwaan; dakwaan sedia ada kekal seperti asalnya.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Biarkan</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>Go back to how the project was on {when}?</source>
        <translation>Kembali kepada keadaan projek pada {when}?</translation>
    </message>
    <message>
        <source>How it is now is backed up first. To undo this, restore that backup, the first in the list.</source>
        <translation>Keadaannya sekarang disandarkan dahulu. Untuk membuat asal, pulihkan sandaran itu, yang pertama dalam senarai.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan sandaran</translation>
    </message>
    <message>
        <source>The project is as it was on {when}. How it was before this is the first backup in the list.</source>
        <translation>Projek kini seperti pada {when}. Keadaannya sebelum ini ialah sandaran pertama dalam senarai.</translation>
    </message>
    <message>
        <source>The same articles and marks as now</source>
        <translation>Artikel dan tanda sama seperti sekarang</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>Belum ada sandaran projek ini.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>Sandaran ini rosak dan tidak dapat dipulihkan.</translation>
    </message>
    <message>
        <source>Would change: {what}</source>
        <translation>Akan berubah: {what}</translation>
    </message>
    <message>
        <source>Would come back: {what}</source>
        <translation>Akan kembali: {what}</translation>
    </message>
    <message>
        <source>Would go: {what}</source>
        <translation>Akan hilang: {what}</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>dakwaan</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entiti</translation>
    </message>
    <message>
        <source>marks without a place</source>
        <translation>tanda tanpa tempat</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>sebutan</translation>
    </message>
    <message>
        <source>{when}  ·  Articles: {articles} · Mentions: {mentions} · Claims: {claims}</source>
        <translation>{when}  ·  Artikel: {articles} · Sebutan: {mentions} · Dakwaan: {claims}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A review needs who publishes it, and its web address.</source>
        <translation>Ulasan memerlukan nama penerbitnya dan alamat webnya.</translation>
    </message>
    <message>
        <source>Claims that lack something for their review: {count}</source>
        <translation>Dakwaan yang masih kurang maklumat untuk ulasan: {count}</translation>
    </message>
    <message>
        <source>Each review needs a web address of its own: put {claim} in it.</source>
        <translation>Setiap ulasan perlu alamat web sendiri: letakkan {claim} di dalamnya.</translation>
    </message>
    <message>
        <source>Enter goes to the claim · Esc leaves the list</source>
        <translation>Enter pergi ke dakwaan · Esc meninggalkan senarai</translation>
    </message>
    <message>
        <source>Its web address</source>
        <translation>Alamat webnya</translation>
    </message>
    <message>
        <source>JSON-LD files (*.jsonld)</source>
        <translation>Fail JSON-LD (*.jsonld)</translation>
    </message>
    <message>
        <source>No claim that is rated or to be checked lacks anything.</source>
        <translation>Semua dakwaan yang dinilai atau perlu disemak sudah lengkap.</translation>
    </message>
    <message>
        <source>Not written. Missing: {lacks}</source>
        <translation>Tidak ditulis. Kurang: {lacks}</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Disiarkan pada</translation>
    </message>
    <message>
        <source>Rated claims as ClaimReview</source>
        <translation>Dakwaan berpenarafan sebagai ClaimReview</translation>
    </message>
    <message>
        <source>The whole &amp;project</source>
        <translation>Seluruh &amp;projek</translation>
    </message>
    <message>
        <source>Web address of a review; {claim} stands for the claim’s id</source>
        <translation>Alamat web ulasan; {claim} mewakili id dakwaan</translation>
    </message>
    <message>
        <source>What is &amp;missing?</source>
        <translation>Apa yang ku&amp;rang?</translation>
    </message>
    <message>
        <source>What reviews of claims lack</source>
        <translation>Kekurangan ulasan dakwaan</translation>
    </message>
    <message>
        <source>Who publishes the reviews?</source>
        <translation>Siapa yang menerbitkan ulasan?</translation>
    </message>
    <message>
        <source>Written without {lacks}</source>
        <translation>Ditulis tanpa {lacks}</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>penarafan</translation>
    </message>
    <message>
        <source>a valid web address of its evidence</source>
        <translation>alamat web yang sah bagi buktinya</translation>
    </message>
    <message>
        <source>a valid web address of who publishes the review</source>
        <translation>alamat web yang sah bagi penerbit ulasan</translation>
    </message>
    <message>
        <source>a value of its rating on the scale from 1 to 5</source>
        <translation>nilai penarafannya pada skala 1 hingga 5</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>tarikhnya</translation>
    </message>
    <message>
        <source>the web address of its article</source>
        <translation>alamat web artikelnya</translation>
    </message>
    <message>
        <source>the web address of the review</source>
        <translation>alamat web ulasan</translation>
    </message>
    <message>
        <source>who publishes the review</source>
        <translation>penerbit ulasan</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>siapa yang mendakwa</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Among likely duplicates</source>
        <translation>Antara yang mungkin pendua</translation>
    </message>
    <message>
        <source>Among similar claims</source>
        <translation>Antara dakwaan yang serupa</translation>
    </message>
    <message>
        <source>Among the hits to tag</source>
        <translation>Antara padanan yang akan dilabelkan</translation>
    </message>
    <message>
        <source>Among the marks without a place</source>
        <translation>Antara tanda tanpa tempat</translation>
    </message>
    <message>
        <source>At the claim desk</source>
        <translation>Di meja dakwaan</translation>
    </message>
    <message>
        <source>In both lists of entities</source>
        <translation>Dalam kedua-dua senarai entiti</translation>
    </message>
    <message>
        <source>In the claim desk’s list</source>
        <translation>Dalam senarai di meja dakwaan</translation>
    </message>
    <message>
        <source>In the list of all entities</source>
        <translation>Dalam senarai semua entiti</translation>
    </message>
    <message>
        <source>In the list of an entity’s mentions</source>
        <translation>Dalam senarai sebutan sesuatu entiti</translation>
    </message>
    <message>
        <source>In the list of labels</source>
        <translation>Dalam senarai label</translation>
    </message>
    <message>
        <source>In the list of reporting words</source>
        <translation>Dalam senarai kata pelapor</translation>
    </message>
    <message>
        <source>In the panel Entities</source>
        <translation>Dalam panel Entiti</translation>
    </message>
    <message>
        <source>In the window Labels</source>
        <translation>Dalam tetingkap Label</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>There is nothing larger to select here.</source>
        <translation>Tiada yang lebih luas untuk dipilih di sini.</translation>
    </message>
    <message>
        <source>This selection has not been grown by its key.</source>
        <translation>Pilihan ini tidak diluaskan dengan kekuncinya.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>No window can open here, because Qt does not load ({reason}); install PySide6-Essentials again.</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana Qt tidak dapat dimuatkan ({reason}); pasang semula PySide6-Essentials.</translation>
    </message>
    <message>
        <source>No window can open here, because neither DISPLAY nor WAYLAND_DISPLAY names a display; start Penanda from a desktop session.</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana DISPLAY dan WAYLAND_DISPLAY tidak menamakan sebarang paparan; mulakan Penanda daripada sesi desktop.</translation>
    </message>
    <message>
        <source>No window can open here, because the Python package PySide6-Essentials is not installed.</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana pakej Python PySide6-Essentials tidak dipasang.</translation>
    </message>
    <message>
        <source>No window can open here, because the display “{display}” does not answer; start Penanda from a desktop session.</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana paparan “{display}” tidak menjawab; mulakan Penanda daripada sesi desktop.</translation>
    </message>
    <message>
        <source>No window can open here, because this system lacks {libraries}; install these libraries with the system&apos;s package manager.</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana sistem ini tiada {libraries}; pasang pustaka ini dengan pengurus pakej sistem.</translation>
    </message>
    <message>
        <source>No window can open here, because this system lacks {libraries}; run: {command}</source>
        <translation>Tetingkap tidak dapat dibuka di sini kerana sistem ini tiada {libraries}; jalankan: {command}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Mentions: {mentions} · Claims: {claims}</source>
        <translation>Sebutan: {mentions} · Dakwaan: {claims}</translation>
    </message>
    <message>
        <source>Others: {count}</source>
        <translation>Lain-lain: {count}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Baca sahaja</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>These edits wait to be saved:</source>
        <translation>Suntingan ini menunggu untuk disimpan:</translation>
    </message>
    <message>
        <source>Your name and the open project</source>
        <translation>Nama anda dan projek yang dibuka</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Disimpan</translation>
    </message>
    <message>
        <source>✕ Not saved: {count}, trying again</source>
        <translation>✕ Belum disimpan: {count}, mencuba lagi</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>Tiada cadangan dalam artikel ini.</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for…</source>
        <translation>Cadangan masih dicari…</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>Cadangan dimatikan.</translation>
    </message>
    <message>
        <source>Suggestions are switched off; {key} shows them.</source>
        <translation>Cadangan dimatikan; {key} menunjukkannya.</translation>
    </message>
    <message>
        <source>all like it: {count}</source>
        <translation>semua yang sama: {count}</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>bukan ini</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>seperenggan</translation>
    </message>
    <message>
        <source>“{words}” as {label}</source>
        <translation>“{words}” sebagai {label}</translation>
    </message>
</context>
<context>
    <name>Tagset</name>
    <message>
        <source>&amp;Add…</source>
        <translation>T&amp;ambah…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksport…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Relabel the marks that are there.  Mentions: {mentions}</source>
        <translation>Labelkan &amp;semula tanda yang sedia ada.  Sebutan: {mentions}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Gunakan</translation>
    </message>
    <message>
        <source>A label cannot be without this name: “{name}” stays.</source>
        <translation>Label tidak boleh tanpa nama ini: “{name}” kekal.</translation>
    </message>
    <message>
        <source>Blue-blind (tritan)</source>
        <translation>Buta biru (tritan)</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>Warna pada halaman gelap</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>Warna pada halaman cerah</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Contrast is that of the colour on the page and on its own tint: {contrast} : 1 or more can be read; names in a fainter colour are written in another shade of it. The other figures say how much labels differ as they are painted, in their tints or in their names, whichever differ less (CIEDE2000): {difference} or more are told apart. Many quiet tints cannot all differ so much to colour-blind eyes: where a label looks like another (≈), its name tells them apart.</source>
        <translation>Kontras ialah kontras warna itu pada halaman dan pada rona nipisnya sendiri: {contrast} : 1 atau lebih dapat dibaca; nama yang warnanya lebih pudar ditulis dengan warna seiras yang lebih jelas. Angka lain menunjukkan beza antara label seperti yang dipaparkan, pada rona nipisnya atau pada namanya, yang mana lebih kecil (CIEDE2000): {difference} atau lebih dapat dibezakan. Rona lembut yang banyak tidak dapat semuanya berbeza sejauh itu bagi mata buta warna: jika satu label menyerupai yang lain (≈), namanya membezakannya.</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Keterangan dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Description in Malay</source>
        <translation>Keterangan dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Export the tagset to</source>
        <translation>Eksport set label ke</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Dieksport ke {path}</translation>
    </message>
    <message>
        <source>Green-blind (deutan)</source>
        <translation>Buta hijau (deutan)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>Import a tagset</source>
        <translation>Import set label</translation>
    </message>
    <message>
        <source>In the list: {keys}</source>
        <translation>Dalam senarai: {keys}</translation>
    </message>
    <message>
        <source>In the tagset</source>
        <translation>Dalam set label</translation>
    </message>
    <message>
        <source>In use: &amp;new marks can be made with it</source>
        <translation>Digunakan: ta&amp;nda baharu boleh dibuat dengannya</translation>
    </message>
    <message>
        <source>In {scheme}</source>
        <translation>Dalam {scheme}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>Label sekarang</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Alih ke ba&amp;wah</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Alih ke ata&amp;s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Name in Malay</source>
        <translation>Nama dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Label baharu</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Berita</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Normal sight</source>
        <translation>Penglihatan biasa</translation>
    </message>
    <message>
        <source>On dark pages</source>
        <translation>Pada halaman gelap</translation>
    </message>
    <message>
        <source>On light pages</source>
        <translation>Pada halaman cerah</translation>
    </message>
    <message>
        <source>OntoNotes 5</source>
        <translation>OntoNotes 5</translation>
    </message>
    <message>
        <source>Over the words</source>
        <translation>Di atas kata</translation>
    </message>
    <message>
        <source>Over the words: {name}</source>
        <translation>Di atas kata: {name}</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Henti guna</translation>
    </message>
    <message>
        <source>Ready ta&amp;gsets…</source>
        <translation>Set label sia&amp;p guna…</translation>
    </message>
    <message>
        <source>Ready tagsets</source>
        <translation>Set label siap guna</translation>
    </message>
    <message>
        <source>Red-blind (protan)</source>
        <translation>Buta merah (protan)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak digunakan lagi</translation>
    </message>
    <message>
        <source>Retired, with all marks left as they are: {labels}</source>
        <translation>Tidak digunakan lagi, semua tandanya kekal: {labels}</translation>
    </message>
    <message>
        <source>Retired: {labels}</source>
        <translation>Tidak digunakan lagi: {labels}</translation>
    </message>
    <message>
        <source>Tagsets (*.json)</source>
        <translation>Set label (*.json)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Guna semula</translation>
    </message>
    <message>
        <source>Take the tagset “{name}”?</source>
        <translation>Gunakan set label “{name}”?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Apakah namanya?</translation>
    </message>
    <message>
        <source>What is known of the label</source>
        <translation>Maklumat tentang label</translation>
    </message>
    <message>
        <source>What the marks become</source>
        <translation>Tanda menjadi apa</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>menambah</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>seperti sedia ada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>in use again</source>
        <translation>digunakan semula</translation>
    </message>
    <message>
        <source>moves down</source>
        <translation>mengalih ke bawah</translation>
    </message>
    <message>
        <source>moves up</source>
        <translation>mengalih ke atas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baharu</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>membuang</translation>
    </message>
    <message>
        <source>retires</source>
        <translation>menghentikan penggunaan</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>kekal seperti sedia ada</translation>
    </message>
    <message>
        <source>undoes</source>
        <translation>membuat asal</translation>
    </message>
    <message>
        <source>{digit} (now {label})</source>
        <translation>{digit} (kini {label})</translation>
    </message>
    <message>
        <source>{ratio} · names in {ink}: ✓ {better}</source>
        <translation>{ratio} · nama dalam {ink}: ✓ {better}</translation>
    </message>
    <message>
        <source>“{typed}” is no colour; write it like #1A7F4B. The label keeps its own.</source>
        <translation>“{typed}” bukan warna; tulis seperti #1A7F4B. Warna label kekal.</translation>
    </message>
    <message>
        <source>≈ {difference} · looks like {label}</source>
        <translation>≈ {difference} · mirip {label}</translation>
    </message>
    <message>
        <source>✓ {difference} · nearest: {label}</source>
        <translation>✓ {difference} · terdekat: {label}</translation>
    </message>
    <message>
        <source>✓ {ratio}</source>
        <translation>✓ {ratio}</translation>
    </message>
    <message>
        <source>✕ Another label has this name</source>
        <translation>✕ Label lain juga bernama begini</translation>
    </message>
    <message>
        <source>✕ The label {code} has this name, too. Give one of them another name.</source>
        <translation>✕ Label {code} juga bernama begini. Berikan nama lain kepada salah satunya.</translation>
    </message>
    <message>
        <source>✕ {difference} · too near to {label}</source>
        <translation>✕ {difference} · terlalu mirip {label}</translation>
    </message>
    <message>
        <source>✕ {ratio} · names in {ink}: {better}</source>
        <translation>✕ {ratio} · nama dalam {ink}: {better}</translation>
    </message>
</context>
<context>
    <name>UpToDate</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Opening a project</source>
        <translation>Membuka projek</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Penanda and is being brought up to date. It is backed up first, and opens when this is done.</source>
        <translation>“{name}” dibuat oleh Penanda yang lebih lama dan sedang dikemas kini. Sandarannya dibuat dahulu, dan projek ini dibuka apabila selesai.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Keep the old one only</source>
        <translation>&amp;Kekalkan yang lama sahaja</translation>
    </message>
    <message>
        <source>&amp;Take the new version</source>
        <translation>&amp;Ambil versi baharu</translation>
    </message>
    <message>
        <source>A changed file</source>
        <translation>Fail yang berubah</translation>
    </message>
    <message>
        <source>Add as &amp;another article</source>
        <translation>&amp;Tambah sebagai artikel lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>In the new version, marks go with their words where these are found again without a doubt. The others are listed, to be placed or dropped. The old text stays in the project.</source>
        <translation>Dalam versi baharu, tanda mengikut kata-katanya jika kata-kata itu ditemui semula tanpa keraguan. Tanda yang lain disenaraikan untuk diletakkan atau digugurkan. Teks lama kekal dalam projek.</translation>
    </message>
    <message>
        <source>New version of this article</source>
        <translation>Versi baharu artikel ini</translation>
    </message>
    <message>
        <source>Open the article first.</source>
        <translation>Buka artikel dahulu.</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <translation>Teks versi ini</translation>
    </message>
    <message>
        <source>The article has this version already.</source>
        <translation>Artikel ini sudah menggunakan versi tersebut.</translation>
    </message>
    <message>
        <source>Versions of this article</source>
        <translation>Versi-versi artikel ini</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened as “{article}”.</source>
        <translation>“{file}” telah berubah sejak dibuka sebagai “{article}”.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An article is still being read. Try again in a moment.</source>
        <translation>Ada artikel yang masih dibaca. Cuba sekali lagi sebentar nanti.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Dakwaan</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Dibuat semula: {edit}</translation>
    </message>
    <message>
        <source>Edited elsewhere meanwhile; here it shows.</source>
        <translation>Sementara itu disunting di tempat lain; hasilnya dipaparkan di sini.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet: {count}. If you close now, they are lost.</source>
        <translation>Suntingan yang belum disimpan: {count}. Jika anda tutup sekarang, semuanya akan hilang.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>Sembunyikan panel {title}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Moving edges: arrows move the end, Shift+arrows the start, Ctrl by word · Enter keeps · Esc reverts</source>
        <translation>Mengalih sempadan: anak panah untuk hujung, Shift+anak panah untuk pangkal, Ctrl mengikut perkataan · Enter simpan · Esc batal</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Belum semuanya disimpan</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Kekal dan cuba lagi</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Teks artikel</translation>
    </message>
    <message>
        <source>There is no further article in this direction.</source>
        <translation>Tiada lagi artikel ke arah ini.</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Dibuat asal: {edit}</translation>
    </message>
</context>
</TS>
