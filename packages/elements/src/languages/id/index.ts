import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const index = {
  failedHost: ['Tidak dapat dimuat', 'Data host ini tidak sampai'],
  unknownHost: ['Host tidak ditemukan', 'Tidak ada catatan dengan nama ini'],
  title: 'Indeks pelanggan kembali',
  levels: {
    leading: 'Terdepan',
    above: 'Di atas',
    par: 'Setara',
    below: 'Di bawah',
    unsettled: 'Terlalu dini',
    collecting: 'Tanpa data',
  },
  verdict: (share, level) =>
    level === 'par' ? 'Setara toko sejenis' : `${level === 'below' ? 'Di bawah' : 'Di atas'} ${share} toko sejenis`,
  headline: (share, level) =>
    level === 'par'
      ? 'Setara toko sejenis'
      : `${level === 'leading' ? 'Terdepan, di atas' : level === 'above' ? 'Di atas' : 'Di bawah'} ${share} toko sejenis`,
  sample: (returning, all) => `${returning} dari ${all} pembeli kembali`,
  people: (returning, all, days, _, window) =>
    `${returning} dari ${all} pembeli kembali dalam ${window === 365 ? 'setahun' : `${days} hari`} terakhir`,
  outOf: 'dari 100',
  interval: (lower, upper) => `Kemungkinan antara ${lower} dan ${upper}`,
  median: (value) => `median toko sejenis ${value}`,
  peers: (merchants, industry) => `Dibandingkan dengan ${merchants} toko sejenis di bidang ${industry}`,
  method: (version) => `metode ${version}`,
  asOf: (when) => `per ${when}`,
  offlineSince: (when) => `per ${when}, luring sejak itu`,
  trend: (change, points) => (points ? `${points > 0 ? 'naik' : 'turun'} ${change}` : 'tetap'),
  sinceLastMonth: (trend) => `${trend} sejak bulan lalu`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} dari 100, ${level.toLowerCase()}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: data belum cukup`,
  held: (reason) => `Tingkat dibatasi: ${reason}`,
  heldUntil: (day) => `tingkat dibatasi hingga ${day}`,
  reasons: {
    'fake-orders': 'pesanan palsu',
    'fake-reviews': 'ulasan palsu',
    'false-claims': 'klaim palsu',
    counterfeit: 'barang tiruan',
  },
  collecting: 'Masih mengumpulkan data',
  soFar: (all) => `${all} pembeli sejauh ini · terlalu sedikit untuk skor`,
  progress: (all, needed) => `${all} pembeli sejauh ini · skor memerlukan ${needed}`,
  how: 'Cara skor ini dihitung',
  howOf: (merchant) => `Cara skor ${merchant} dihitung`,
} satisfies HuitouMessages['index'];
