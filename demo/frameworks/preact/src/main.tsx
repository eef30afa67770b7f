import 'huitou/define';
import 'huitou/huitou.css';
import 'huitou/preact';
import { render } from 'preact';
import { App } from './app';

const root = document.querySelector('#app');
if (!root) throw new Error('index.html: has no #app');
render(<App />, root);
