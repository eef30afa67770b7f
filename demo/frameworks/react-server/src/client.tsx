import 'huitou/define';
import 'huitou/huitou.css';
import 'huitou/react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';

const root = document.querySelector('#app');
if (!root) throw new Error('server.tsx: has sent no #app');
hydrateRoot(root, <App />);
