import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: 'Tutup',
  order: {
    title: 'Mengapa urutannya begini?',
    line: 'Yang pertama adalah pelanggan yang kehilangannya paling merugikan Anda.',
    formula: 'kunjungan × ketidakpuasan ÷ (1 + hari sejak pembelian terakhir / 30)',
    parts: [
      'Kunjungan: pada berapa hari yang berbeda pelanggan berbelanja kepada Anda.',
      'Ketidakpuasan: menurut bintang ulasan ini.',
      'Hari sejak pembelian terakhir: pelanggan yang lama pergi lebih sulit dibawa kembali.',
      'Jam di sampingnya menunjukkan berapa lama lagi jawaban dihitung tepat waktu.',
    ],
  },
  keys: {
    title: 'Pintasan papan ketik',
    list: {
      J: 'ulasan berikutnya',
      K: 'ulasan sebelumnya',
      R: 'tulis jawaban',
      Z: 'tarik kembali jawaban terakhir, dalam 10 detik',
      Esc: 'keluar dari teks',
      '?': 'daftar ini',
    },
    on: 'Tombol tunggal aktif',
    where: 'Berfungsi selama fokus ada di kotak masuk dan tidak di dalam teks.',
  },
} satisfies HuitouMessages['inboxDialog'];
