import 'huitou/define';
import 'huitou/huitou.css';
import 'huitou/solid';
import { render } from 'solid-js/web';
import { App } from './app';

const root = document.querySelector('#app');
if (!root) throw new Error('index.html: has no #app');
render(() => <App />, root);
