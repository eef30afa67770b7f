import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'Seberapa tepat urutan ini sejauh ini',
  loading: 'Memuat seberapa tepat sejauh ini…',
  none: 'Platform ini belum menguji indeks pada pesanannya sendiri, jadi belum ada yang dapat ditampilkan.',
  readers: { shopper: 'Jika Anda membeli', merchant: 'Jika Anda menjual', journalist: 'Jika Anda menulis tentangnya' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Ambil satu pembeli baru yang kembali dan satu yang tidak: dalam ${index} dari 100 pasangan seperti itu, yang kembali berbelanja pada host dengan indeks lebih tinggi.`,
      `${[stars && `Menurut bintang ${stars}`, volume && `${stars ? 'menurut' : 'Menurut'} jumlah pembeli ${volume}`, `${stars || volume ? 'secara' : 'Secara'} kebetulan 50`].filter(Boolean).join(', ')}.`,
      most && `Orang yang tahu bagian sebenarnya dari setiap host akan mencapai sekitar ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (buyers, back) =>
    `Data terlalu sedikit untuk mengatakan seberapa baik indeks menunjukkan siapa yang kembali. Pembeli baru dari host yang memiliki indeks: ${buyers}; kembali: ${back}.`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `Rata-rata tingkat berubah ${changes} kali setahun. `}Sebuah angka memerlukan ${buyers} pembeli, ${returns} kunjungan kembali (yang lama dihitung lebih kecil), dan interval yang lebih sempit dari ${points} poin; jika kurang, tidak ada angka yang ditampilkan, bukan angka rendah.`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `Diuji pada ${name}, ${from} sampai ${until}. Pesanan: ${orders}; pembeli: ${buyers}; penjual: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `Indeks tidak mengatakan apa pun tentang ${silent} dari ${all} penjual. Kurang dari ${least} pembeli: ${collecting}; terlalu sedikit yang kembali atau interval terlalu lebar: ${unsettled}.`,
  attained: (share) => `Dari semua yang dapat diketahui di luar kebetulan, indeks menangkap ${share}.`,
  document: 'Semua angka sebagai dokumen',
  method: (version) => `Metode ${version}`,
  among: {
    peers: 'Host yang memiliki indeks, di dalam bidangnya',
    all: 'Semua host, menurut bagian yang kembali',
  },
  columns: ['Menurut', 'Benar, dari 100 pasangan (interval 90%)', 'Keunggulan indeks (90%)'],
  predictors: {
    index: 'indeks',
    'came-back': 'bagian yang kembali, sesuai hitungan metode',
    share: 'bagian sederhana yang kembali',
    stars: 'rata-rata bintang',
    volume: 'jumlah pembeli',
  },
  chance: 'kebetulan',
  ceiling: 'batas tertinggi yang dapat diketahui',
  little: 'terlalu sedikit untuk disimpulkan',
  range: (value, lower, upper) => `${value} (${lower} sampai ${upper})`,
  asked: (buyers, back, merchants) => `Pembeli baru: ${buyers}; kembali dalam setahun: ${back}; host: ${merchants}.`,
  traffic: (markets) =>
    `Siapa yang mendapat kunjungan rekomendasi: ${markets} simulasi pasar, rata-rata (interval 90%)`,
  trafficColumns: [
    'Menurut',
    'Kembali, dari 1.000 pembeli baru',
    'Toko baru yang mendapat 30 pembeli',
    'Konsentrasi (Gini)',
  ],
  policies: { trust: 'aturan kami', equal: 'semua sama', volume: 'pesanan', stars: 'bintang', discount: 'diskon' },
} satisfies HuitouMessages['venueRecord'];
