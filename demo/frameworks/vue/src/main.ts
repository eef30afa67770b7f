import 'huitou/define';
import 'huitou/huitou.css';
import 'huitou/vue';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
