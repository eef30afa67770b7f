import { create } from 'storybook/theming';

/** What Storybook itself looks like: its frame and the pages of documentation. */
export const look = create({
  base: 'light',
  brandTitle: '回头 Huitou',
  colorPrimary: '#d63a17',
  colorSecondary: '#c23312',
  appBg: '#f6f1ec',
  appBorderColor: '#e6ddd5',
  appBorderRadius: 12,
  fontBase: "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  textColor: '#1f1a17',
  textMutedColor: '#6d635c',
  barSelectedColor: '#c23312',
});
