import 'huitou/define';
import 'huitou/huitou.css';
import 'huitou/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.querySelector('#app');
if (!root) throw new Error('index.html: has no #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
