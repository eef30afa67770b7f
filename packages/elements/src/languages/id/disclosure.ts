import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'Dari mana ini diketahui',
  rows: {
    verified: 'Cara diperiksa',
    folded: 'Disembunyikan',
    order: 'Urutan',
    window: 'Rentang waktu',
    asOf: 'Per tanggal',
    method: 'Dengan metode apa',
    rules: 'Dengan aturan apa',
    issuer: 'Oleh siapa',
    log: 'Catatan publik',
  },
  verified: {
    reviews:
      'Hanya akun yang berbelanja di sini pada dua hari atau lebih yang dapat menulis, dicocokkan dengan pesanan yang dilaporkan platform. Satu pesanan, satu ulasan.',
    figures:
      'Dihitung dari pesanan, pengembalian dana, pengiriman, dan ulasan yang dilaporkan platform; pesanan dan akun yang dibuat penjual untuk dirinya sendiri tidak dihitung.',
  },
  firstTime: (count) => `${count} ulasan dari pembeli pertama kali tidak ditampilkan.`,
  folded: (count, list) =>
    `${count} ulasan (${list}). Masing-masing menyebutkan alasannya dan dapat dibuka; tidak ada yang dihapus.`,
  noneFolded: 'Saat ini tidak ada. Yang disembunyikan dihitung di sini, menyebutkan alasannya, dan dapat dibuka.',
  reasons,
  paid: 'Siapa yang membayar untuk tampil di sini ditandai sebagai iklan; itu tidak mengubah peringkat siapa pun.',
  days: (days) => `${days} hari`,
  documents: {
    methods: 'metode',
    'moderation-rules': 'aturan moderasi',
    'traffic-rules': 'aturan pembagian kunjungan',
  },
  issuer: (host) =>
    `${host}, berdasarkan laporan platform tempat penjual berjualan. Penjual dapat menjawab, tetapi tidak dapat mengubah atau menghapus apa pun.`,
  inPage: (host) => `Angka-angka ini tertulis di halaman ini sendiri, ${host}; tidak diminta dari pihak lain.`,
  log: 'Log publik: apa yang diterbitkan, disembunyikan, atau dinilai setiap hari, agar tidak ada yang luput dari perhatian',
  close: 'Tutup',
} satisfies HuitouMessages['disclosure'];
