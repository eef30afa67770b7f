import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '回头 Huitou',
    colorSecondary: '#c23312',
    appBg: '#efe9e3',
    appBorderRadius: 12,
  }),
  showToolbar: true,
});
