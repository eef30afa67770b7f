import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: 'Memuat…',
  failed: ['Tidak dapat dimuat', 'Data toko ini tidak sampai'],
  offline: ['Anda sedang luring', 'Data akan muncul setelah terhubung kembali'],
  unknown: ['Toko tidak ditemukan', 'Tidak ada catatan dengan nama ini'],
  retry: 'Coba lagi',
  newTab: 'terbuka di tab baru',
  stale: (when) => `Data per ${when}, saat ini tidak dapat diperbarui`,
  dimensions: { quality: 'Kualitas', service: 'Layanan', content: 'Konten', returning: 'Kesetiaan' },
} satisfies HuitouMessages['common'];
