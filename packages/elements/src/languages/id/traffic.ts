import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const traffic = {
  title: 'Kunjungan menurut kepercayaan',
  share: (share) => `${share} dari pengunjung rekomendasi`,
  times: (times) => `${times} kali toko rata-rata`,
  pools: { base: 'Setiap hari', 'cold-start': 'Toko baru', growth: 'Pertumbuhan', campaign: 'Kampanye' },
  base: (level, lower) => `${level}, pasti di atas ${lower} toko sejenis`,
  noBase: 'datang setelah toko cukup dikenal',
  coldStart: 'kesempatan selama data masih sedikit',
  growth: (points, error) => `naik ${points} poin dalam 30 hari, melebihi galat ${error}`,
  fall: (points, error) => `turun ${points} poin dalam 30 hari, melebihi galat ${error}`,
  noGrowth: (points, error) => `${points} poin dalam 30 hari, dalam batas galat ${error}`,
  campaign: (name, until) => `${name}, hingga ${until}`,
  noTicket: (name, until) => `${name} hingga ${until}: tanpa tiket`,
  levels: { leading: 'Terdepan', above: 'Di atas toko sejenis', par: 'Setara', below: 'Di bawah toko sejenis' },
  next: 'Langkah berikutnya',
  steps: {
    'be-judged': () => 'Cukup pembeli untuk dinilai, setara',
    'next-level': (level) => `Capai “${level}”`,
    'campaign-ticket': (what) => `Tiket kampanye: ${what}`,
  },
  onCampaignDays: 'pada hari kampanye',
  top: 'Tidak ada langkah yang lebih tinggi; pertahankan.',
  services: {
    '7-day-returns': 'pengembalian 7 hari',
    'fast-refund': 'pengembalian dana cepat',
    'fake-pays': 'ganti rugi barang palsu',
  },
  and: ', ',
  ticketLevel: 'di atas toko sejenis',
  rule: (version, date) => `Aturan ${version}, ${date}`,
  notBought: 'kunjungan diraih, bukan dibeli',
} satisfies HuitouMessages['traffic'];
