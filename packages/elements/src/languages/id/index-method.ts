import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexMethod = {
  close: 'Tutup',
  inputs: (merchant) => `Data ${merchant}`,
  columns: ['Dimensi', 'Skor', 'Rentang', 'Bobot', 'Jumlah'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'Dimensi tanpa data tidak dihitung, dan bobotnya dibagi ke dimensi lain.',
  counted: 'Yang dilihat setiap dimensi',
  halfLife: (days) => `suatu kejadian dihitung setengah setelah ${days} hari`,
  part: (share) => `${share} dari dimensi`,
  worked: 'Bagaimana ini menjadi skor dan tingkat',
  steps: (rule) => [
    'Setiap ukuran lebih dulu digeser ke arah rata-rata bidangnya, makin jauh jika sampelnya makin kecil: beberapa pesanan baik tidak menghasilkan skor tinggi.',
    `Lalu ukuran itu diperingkat di antara ${rule.merchants} toko sejenis di bidang ${rule.industry}: skornya adalah bagian dari toko itu yang dilampaui penjual, paling tinggi 100.`,
    'Ukuran dijumlahkan menjadi dimensi menurut bagiannya, dan dimensi menjadi indeks menurut bobotnya.',
    `Setiap skor memiliki interval ${rule.confidence}. Jika seluruhnya di atas ${rule.aboveOver} disebut “di atas”, seluruhnya di bawah ${rule.belowUnder} disebut “di bawah”, selain itu “setara”. Seluruhnya di atas ${rule.leadingOver}, dengan ${rule.leadingFrom} pembeli atau lebih, disebut “terdepan”.`,
    `Dengan kurang dari ${rule.collectingUnder} pembeli tidak ada skor.`,
    `Tingkat tidak naik-turun: ${rule.points} poin melewati batas langsung mengubah tingkat; kurang dari itu harus bertahan ${rule.runs} hari.`,
    'Pelanggaran berat yang terbukti membatasi tingkat; alasan dan tanggal berakhirnya ditampilkan.',
  ],
  document: 'Metode selengkapnya',
  history: {
    title: '90 hari terakhir',
    show: 'Tampilkan grafik',
    index: 'Indeks',
    chart: 'Skor hari demi hari, 0 sampai 100',
    few: 'Hari belum cukup: garis memerlukan sedikitnya dua.',
    table: 'Angka yang sama sebagai tabel, minggu demi minggu',
    day: 'Hari',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
