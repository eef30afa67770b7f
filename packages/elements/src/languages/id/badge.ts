import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'Pelanggan kembali',
  score: (score) => `${score} dari 100`,
  chip: 'Belanja tepercaya',
  standing: (level, share) =>
    level < 2 ? `di bawah ${share} toko sejenis` : level < 3 ? 'setara toko sejenis' : `di atas ${share} toko sejenis`,
  sample: (returning, all, days) => `${returning} dari ${all} kembali dalam ${days} hari`,
  services: {
    '7-day-returns': 'pengembalian 7 hari',
    'fast-refund': 'pengembalian dana cepat',
    'fake-pays': 'ganti tiga kali lipat jika palsu',
  },
  checks: ['tanda tangan', 'situs ini', 'masa berlaku'],
  stated: (issuer, site, checked, until) =>
    `Diterbitkan oleh ${issuer} untuk ${site}, diperiksa di peramban Anda pada ${checked}, berlaku hingga ${until}`,
  verified: 'terverifikasi',
  troubles: {
    checking: ['Memeriksa', 'Tanda tangan sedang diperiksa'],
    expired: ['Kedaluwarsa', 'Lencana ini sudah tidak berlaku'],
    'wrong-site': ['Tidak berlaku di sini', 'Diterbitkan untuk situs lain'],
    invalid: ['Tidak sah', 'Tanda tangan tidak cocok. Jangan mengandalkannya'],
    'cannot-check': ['Belum diperiksa', 'Halaman ini tidak dapat memeriksa tanda tangan'],
    failed: ['Tidak dimuat', 'Lencana tidak sampai'],
    offline: ['Anda sedang luring', 'Lencana akan diperiksa setelah terhubung kembali'],
    collecting: ['Belum ada lencana', 'Sejauh ini terlalu sedikit pelanggan yang kembali'],
    none: ['Tidak ada lencana', 'Saat ini penerbit tidak menyatakan apa pun tentang toko ini'],
  },
  issuedFor: (sites) => `Diterbitkan hanya untuk ${sites}`,
  check: 'periksa',
} satisfies HuitouMessages['badge'];
