import { addons } from 'storybook/manager-api';
import { look } from './look.ts';
import { addPageTools } from './page-tools.ts';
import { addThemePanel } from './theme-addon.ts';

addons.setConfig({
  theme: look,
  // The browser zooms, and Storybook's own tool warns of what its next version will not take.
  toolbar: { zoom: { hidden: true } },
});

addThemePanel();
addPageTools();
