import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `Di atas ${percentile} toko sejenis, kemungkinan besar antara ${lower} dan ${upper}. Daftar mengikuti batas bawah, ${lower}.`,
  tied: (from, to) => `Peringkat ${from} sampai ${to} berbeda kurang dari galatnya, jadi peringkat itu dibagi bersama.`,
  alone: (place) => `Peringkat ${place}: berbeda dari kedua tetangganya melebihi galat.`,
  explore:
    'Terlalu sedikit yang diketahui untuk memberinya peringkat. Setelah beberapa host berperingkat, satu host seperti ini mendapat kesempatan, berganti setiap hari.',
  paid: 'Membayar untuk tampil di sini. Itu tidak mengubah peringkatnya sendiri dalam daftar.',
  unranked: 'Bagian acara ini tidak memiliki peringkat.',
  rise: (points, error, days) => `Naik ${points} poin dalam ${days} hari, melebihi galat ${error}.`,
  fall: (points, error, days) => `Turun ${points} poin dalam ${days} hari, melebihi galat ${error}.`,
  steady: (points, error, days) => `${points} poin dalam ${days} hari, dalam batas galat ${error}.`,
  ticketHeld: 'Memiliki tiket acara ini.',
  ticketLacks: (what) => `Yang kurang untuk tiket acara ini: ${what}.`,
  level: 'tingkat',
  services: {
    '7-day-returns': 'pengembalian 7 hari',
    'fast-refund': 'pengembalian dana cepat',
    'fake-pays': 'ganti rugi barang palsu',
  },
  record: 'Bagaimana Anda tahu?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Host diurutkan menurut bagian toko sejenis yang dilampauinya, pada batas bawah interval 90%: yang dihitung adalah yang pasti diraih.',
    'Host yang berbeda kurang dari galatnya berbagi peringkat.',
    `Setelah setiap ${explore} host berperingkat ada satu yang masih sedikit diketahui, diundi lagi setiap hari.`,
    `Host berbayar ditandai dan berada setelah ${paid} yang pertama; peringkat tidak dijual.`,
    `Kata-katanya berasal dari pembeli yang kembali dalam ${days} hari terakhir: nada mana yang terdengar diundi setiap hari menurut seberapa sering muncul di antaranya, dan dari nada itu ditampilkan kata-kata terbaru yang paling membantu.`,
    `Metode ${method}, urutan ${version}, data per ${asOf}.`,
  ],
} satisfies HuitouMessages['venueWhy'];
