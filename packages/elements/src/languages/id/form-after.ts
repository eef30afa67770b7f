import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['Tambahkan ke ulasan Anda', 'Selama 180 hari, tiga kali. Tulisan Anda tetap seperti semula'],
    edit: ['Ubah ulasan Anda', 'Satu kali. Semua orang dapat membaca isi sebelumnya'],
    appeal: ['Mengapa perlu tetap ada', 'Satu kali. Petugas membacanya sebelum memutuskan'],
  },
  field: {
    append: 'Bagaimana sekarang?',
    edit: 'Satu kalimat jujur, atau saran',
    appeal: 'Dalam satu atau dua kalimat',
  },
  send: 'Kirim',
  cancel: 'Nanti saja',
  empty: 'Tulis satu kalimat dulu',
  kept: 'Draf disimpan',
  waiting: 'Menunggu koneksi. Dikirim otomatis, satu kali',
  sending: 'Mengirim…',
  done: { append: 'Ditambahkan. Terima kasih', edit: 'Diubah', appeal: 'Terkirim. Petugas akan membacanya' },
  refusals: {
    'against-rules': 'Tampak seperti data kontak atau iklan. Ubah kata-katanya, lalu kirim lagi',
    'too-late': 'Sudah lewat dari 180 hari. Tidak dapat ditambahkan lagi',
    'enough-appendices': 'Sudah ditambahkan tiga kali. Tidak dapat ditambahkan lagi',
    'edited-before': 'Sudah pernah diubah. Anda masih dapat menambahkan',
    'has-appealed': 'Anda sudah menyampaikan alasannya. Petugas akan membacanya',
    'unknown-review': 'Ulasan Anda itu sudah tidak ada',
    expired: 'Tautan ini sudah berakhir. Buka lagi dari pesanan Anda; draf Anda tersimpan',
  },
  refused: 'Belum dapat diterima seperti ini. Ubah, lalu kirim lagi',
} satisfies HuitouMessages['formAfter'];
