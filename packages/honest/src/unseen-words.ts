import { words, type Words } from './words.ts';

/** The reasons of `whyUnseen`, as they begin, in Chinese. */
const inChinese: readonly (readonly [RegExp, string])[] = [
  [/^not displayed$/, '没有显示'],
  [/^transparent/, '透明'],
  [/^blurred by/, '被模糊：'],
  [/^takes no room$/, '不占位置'],
  [/^letters under 8 px$/, '字小于 8 像素'],
  [/^cut away by/, '被裁掉：'],
  [/^outside of the window$/, '在窗口之外'],
  [/^covered by/, '被遮住：'],
  [/^in the colour of its ground/, '与底色同色'],
];

/** Why something is not seen, in words. */
export function unseenWords(reason: string): Words {
  if (!reason) return words('empty', '空白');
  const [pattern, chinese = ''] = inChinese.find(([begins]) => begins.test(reason)) ?? [];
  return words(reason, pattern ? reason.replace(pattern, chinese).replace(' that says ', '，写着') : reason);
}
