import { defineWords } from './define.ts';

/** Malay and Indonesian. */
export const malay = defineWords({
  languages: ['ms', 'id'],
  spaced: true,
  bareOf: true,
  dates: {
    months:
      'Januari|Jan Februari|Feb Mac|Maret April Mei Jun|Juni Julai|Juli Ogos|Agustus September Oktober November Disember|Desember'.split(
        ' ',
      ),
    weekdays: 'Isnin|Senin Selasa Rabu Khamis|Kamis Jumaat|Jumat Sabtu Ahad|Minggu'.split(' '),
    last: 'lalu, lepas, kemarin, yang lalu',
    next: 'depan, mendatang, hadapan',
    relative: [
      ['hari ini', 'day', 0],
      ['semalam', 'day', -1],
      ['kemarin', 'day', -1],
      ['esok', 'day', 1],
      ['besok', 'day', 1],
      ['minggu (lalu|lepas)', 'week', -1],
      ['pekan lalu', 'week', -1],
      ['minggu ini', 'week', 0],
      ['pekan ini', 'week', 0],
      ['minggu depan', 'week', 1],
      ['pekan depan', 'week', 1],
      ['bulan (lalu|lepas)', 'month', -1],
      ['bulan ini', 'month', 0],
      ['bulan depan', 'month', 1],
      ['tahun (lalu|lepas)', 'year', -1],
      ['tahun ini', 'year', 0],
      ['tahun depan', 'year', 1],
      ['# tahun (lalu|lepas|yang lalu)', 'year', -1],
      ['# bulan (lalu|lepas|yang lalu)', 'month', -1],
    ],
    numbers: 'satu|se dua tiga empat lima enam tujuh lapan|delapan sembilan sepuluh'.split(' '),
    within: 'pada, sejak, dalam, tahun, bulan, akhir, awal',
    through: 'hingga, dan, sampai, sehingga, –, -',
    of: 'bulan',
  },
  signed: `menandatangani, ditandatangani, menandatangan, ditandatangan, memeterai, dimeterai, meneken, diteken, memperbaharui, memperbarui, telah menandatangani, menyepakati, meterai, memeteraikan, menjalin`,
  sign: 'tandatangani, teken, tanda tangani, tandatangan',
  signing: 'penandatanganan, majlis menandatangani, pemeteraian',
  signedWithoutInstrument: 'menandatangani bagi pihak, bagi pihak ~ ditandatangani, diwakili oleh, diwakili',
  memorandaOfUnderstanding:
    'memorandum persefahaman, memorandum saling pengertian, nota kesepahaman, nota persefahaman, ^MoU',
  memorandaOfCooperation:
    'memorandum kerjasama, memorandum kerja sama, nota kerjasama, memorandum perjanjian kerjasama',
  frameworkAgreements:
    'perjanjian kerangka, perjanjian rangka kerja, perjanjian kerangka kerja sama, kerangka kerja sama',
  otherAgreements:
    'perjanjian kerjasama, perjanjian kerja sama, surat hasrat, surat niat, surat pernyataan minat, perjanjian pertukaran, letter of intent, perjanjian pertukaran pelajar, perjanjian kolaborasi',
  memoranda: 'memorandum, nota',
  anyAgreement: 'perjanjian, dokumen, persetujuan, kesepakatan, pakta, naskah',
  otherPapers:
    'kontrak, petisi, perjanjian paris, perjanjian sewa, pinjaman, undang-undang, perjanjian perdagangan, perjanjian damai, surat terbuka, perjanjian jual beli, perjanjian pinjaman, konvensyen, buku',
  passive: 'telah',
  background: 'di bawah, berdasarkan, menerusi, melalui, berawal dari, berkat, bermula dari, hasil, sejak, lewat',
  visited:
    'mengunjungi, melawat, berkunjung ke, mengadakan lawatan ke, bertandang ke, menyambangi, lawatan kerja ke, kunjungi, membuat kunjungan ke, melakukan kunjungan ke',
  visiting: 'lawatan, kunjungan',
  received: 'menerima kunjungan, menerima lawatan, menyambut, menjamu, menerima',
  wasReceived: '(diterima|disambut) ~ (oleh|di)',
  led: '(mengetuai|memimpin|mengirim|menghantar) delegasi',
  delegations: 'delegasi, rombongan, wakil, perwakilan, kumpulan, tetamu, tamu, pensyarah, dosen, pelajar, mahasiswa',
  delegation: 'delegasi, rombongan',
  otherGroups:
    'pasukan bola sepak, tim sepak bola, pelancong, wisatawan, koir, paduan suara, pemain, laman web, situs web, alumni, profesor pelawat, graduan',
  remotely: 'secara dalam talian, secara daring, melalui video, sidang video, telekonferensi, maya, virtual',
  exchange: 'pertukaran budaya',
  visitors: 'mereka, para tetamu, para tamu, delegasi, rombongan',
  toured: 'melihat, melawat, mengunjungi, meninjau',
  founded:
    'membuka, menubuhkan, mendirikan, meresmikan, merasmikan, ditubuhkan, didirikan, diresmikan, dirasmikan, melancarkan, meluncurkan',
  found: 'buka, resmikan',
  bodies:
    'pusat, institut, makmal, laboratorium, kampus, cawangan, cabang, sekolah, akademi, pakatan, aliansi, jaringan, rangkaian, pusat pembelajaran, pejabat, kantor',
  alliances: 'Pakatan, Aliansi, Persatuan, Perikatan, Jaringan, Rangkaian, Asosiasi',
  joined: 'menyertai, bergabung dengan, menjadi anggota, menjadi ahli',
  takesPart: 'sekretariat, anggota, ahli, urus setia',
  not: 'tidak, belum, bukan, tanpa, gagal, menolak, menafikan, membantah, enggan, batal',
  calledOff: 'ditangguhkan, ditunda, dibatalkan, batal, tertunda, gagal, tertangguh, ralat, keliru',
  imagined:
    'jika, kalau, andai, seandainya, andaikan, harap, berharap, harapkan, bayangkan, mimpi, khabar angin, rumor, sekiranya, impian, semoga',
  conditional: 'dengan syarat, tertakluk kepada',
  possible: 'mungkin, boleh, dapat, patut, seharusnya, ingin, mahu, mau, bisa, perlu',
  planned:
    'akan, bakal, merancang, berencana, dijangka, dijadwalkan, dijadualkan, bersetuju untuk, sepakat untuk, bercadang, hendak, rencananya',
  plannedBehind: 'akan diadakan, akan berlangsung, dijadualkan, dijadwalkan, dirancang',
  lookingBack:
    'pernah, dahulu, dulu, ketika itu, sejak itu, semasa itu, pertama kali, waktu itu, sebelumnya, sebelum ini',
  longAfter: '(tahun|bulan|dekad|dasawarsa) (selepas|setelah|sejak)',
  ended: 'tamat, berakhir, dibubarkan, habis tempoh, ditamatkan, diakhiri, luput',
  anniversary: 'ulang tahun, kilas balik, imbas kembali, sejarah, kenangan, dekad, dasawarsa, tahun kemudian',
  fiction: 'novel, latihan, contoh, cerpen, fiksyen, fiksi, templat, kuiz',
  beside:
    'berita lain, berita terkait, berita berkaitan, baca juga, komentar, komen, lihat juga, terpopuler, artikel lain',
  bothParties:
    'kedua-dua (pihak|universiti|institusi), kedua (pihak|universitas|institusi|belah pihak|perguruan tinggi|kampus), kedua-duanya, keduanya',
  threeParties: 'ketiga-tiga (pihak|universiti), ketiga (pihak|universitas)',
  sameParty:
    'universiti itu, universitas itu, universitas tersebut, universiti tersebut, institut itu, institusi itu, kampus itu',
  sameDay:
    'hari yang sama, kemudian, selepas itu, setelah itu, dalam kunjungan itu, dalam lawatan itu, pada majlis itu, pada kesempatan itu',
  hostSide: 'tuan rumah',
  guestSide: 'tetamu, para tamu',
  offices:
    'presiden, naib presiden, naib canselor, timbalan naib canselor, rektor, wakil rektor, pengarah, direktur, dekan, menteri, duta besar, ketua, pengerusi, canselor, wakil presiden, kepala, direktur jenderal',
  institutionHeads:
    'Universiti, Universitas, Institut, Kolej, Akademi, Politeknik, Sekolah, Kementerian, Kementrian, Yayasan, Persatuan, Pusat, Bank, Syarikat, Majlis, Suruhanjaya, Kedutaan, University, College, Institute, Pakatan, Aliansi',
  nameLinks: 'dan, of, di',
  fields: 'Sains, Teknologi, Ilmu, Pendidikan, Kebudayaan, Ekonomi, Seni, Riset, Pengajian',
  outsideNames:
    'pada, di, oleh, dengan, dan, antara, selepas, setelah, menurut, kata, semalam, kemarin, delegasi, rombongan, perjanjian, bagi, itu, para, dalam, ketika, sementara',
  articles: 'para, sebuah, pihak',
  and: 'dan, serta, bersama',
  with: 'dengan, bersama, bersama-sama',
  between: 'antara, di antara',
  by: 'oleh',
  of: 'dari, daripada',
  from: 'dari, daripada',
  to: 'ke, kepada',
  at: 'di, dekat',
  for: 'bagi pihak, mewakili, untuk, atas nama',
  besideSigning: 'disaksikan oleh, disaksikan, diketuai oleh, dipimpin oleh, kata, ujar, menurut, jelas, dihadiri',
  dayWords: 'Isnin, Senin, Selasa, Rabu, Khamis, Kamis, Jumaat, Jumat, Sabtu, Ahad, Minggu',
  told: 'kata, ujar, mengumumkan, memaklumkan, menyatakan, menurut',
  occasions: 'majlis, upacara, acara',
  signingOccasions: 'penandatanganan',
  visitOccasions: 'lawatan, kunjungan',
  foundingOccasions: 'perasmian, pelancaran',
  held: 'diadakan, berlangsung, digelar, dilangsungkan',
  in: 'di',
  clauseOpeners:
    'yang, apabila, ketika, semasa, sedangkan, sementara, kerana, karena, supaya, agar, tetapi, tapi, manakala, bahawa, bahwa, setelah, selepas',
});
