import 'huitou/define';
import 'huitou/huitou.css';
import { getToken } from './get-token';

const find = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`index.html: has no #${id}`);
  return found;
};
const onPress = (id: string, act: () => void): void => find(id).addEventListener('click', act);

const shop = find('shop');
const index = document.querySelector('returning-customer-index');
const reviews = document.querySelector('repeat-buyer-reviews');
if (!index || !reviews) throw new Error('index.html: lacks a tag');

// Rich data and functions are properties.
index.labels = { title: 'How regulars see this shop' };
reviews.labels = { title: 'In the words of regulars' };

// Events bubble, so one listener serves the whole page.
const hear = (text: string): void => {
  const line = document.createElement('li');
  line.textContent = text;
  find('heard').append(line);
};
index.addEventListener('huitou-ready', (event) => hear(`ready ${event.merchant}`));
reviews.addEventListener('huitou-filter', (event) => hear(`filter ${event.sort} ${event.filter}`));

onPress('another', () => {
  index.setAttribute('merchant', index.getAttribute('merchant') === 'hetian' ? 'shanlizi' : 'hetian');
});
onPress('dark', () => {
  if (index.hasAttribute('theme')) index.removeAttribute('theme');
  else index.setAttribute('theme', 'dark');
});
onPress('mirror', () => index.toggleAttribute('reflect-state'));
onPress('rename', () => {
  index.labels = { title: 'Who comes back' };
  const own = index.querySelector('.own');
  if (own) own.textContent = 'Figures of those who come back';
});

onPress('write', () => {
  const open = document.querySelector('repeat-buyer-review-form');
  if (open) return open.remove();
  const form = document.createElement('repeat-buyer-review-form');
  form.id = 'form';
  form.setAttribute('merchant', 'hetian');
  form.getToken = getToken;
  find('desk').append(form);
});

const list = find('list');
const addShop = (merchant: string): void => {
  const tag = document.createElement('returning-customer-index');
  tag.setAttribute('merchant', merchant);
  tag.setAttribute('variant', 'compact');
  tag.setAttribute('loading', 'lazy');
  const item = document.createElement('li');
  item.append(tag);
  list.append(item);
};
for (const merchant of ['hetian', 'guoyuan-lan', 'qingpo']) addShop(merchant);
onPress('add', () => addShop('zaoshi'));
onPress('drop', () => list.firstElementChild?.remove());
onPress('turn', () => list.append(...[...list.children].reverse()));

onPress('move', () => find('there').append(index));
onPress('leave', () => {
  if (shop.isConnected) shop.remove();
  else find('heard').before(shop);
});
