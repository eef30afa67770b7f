// Whether words that were found are meant: 新鲜 is praise, 不新鲜 denies it, 要是新鲜一点就好了 only wishes for it.

/**
 * `said` as found; `denied`: the opposite is meant; `wished`: it is asked for; `supposed`: it was thought before, or it is said
 * of somebody else.
 */
export type Meaning = 'said' | 'denied' | 'wished' | 'supposed';

const stops = {
  zh: /[，。！？；｡､,.!?;\n~～…]|但|不过|只是|可是/,
  en: /[,.!?;:\n()]|\b(?:but|although|though|however|while)\b/i,
};

const denies = {
  zh: /(?:不|没|没有|无|(?<![特分级区个类])别(?!人|墅|的)|未|毫无|并非|谈不上|算不上|说不上|称不上|没那么|没想象|没有想象|避免|远离)(?:[很太是算够怎么那会能觉得再有任何什么啥多一点儿样丝毫特别非常想象中的里图片照片上超市之前上次以像])*$|没有?(?!坏|烂|一|任何|什么)[^，。！？｡､\s]{2,6}(?:的|那么|这么)$/,
  en: /(?:\b(?:not|no|never|hardly|barely|without|nothing|lacks?|lacked|far from|anything but|isnt|wasnt|dont|didnt)|n['’]t)(?: (?:an?|the|very|too|so|really|that|all|as|particularly|especially|exactly|quite|super|overly|be|been|being|is|was|were|feel|felt|find|at|any|much|entirely|completely|always|most|more|hear|have|had|even|extremely|in))*\s*$/i,
};
/** Negators that only look like one: 不错, 不得不说, 没想到, "not only", "couldn't be cleaner". */
const affirms = {
  zh: /(?:不得不说?|不能不|不愧|无不|没想到|不但|不仅|不光|不止|没有不|不是不|从不|不要太|别提(?:多|有多)?|要不是|无论|不管|差不多)[^，。]{0,3}$/,
  en: /\b(?:not only|not just|never fails?|no (?:doubt|question|complaints?|issues?|problems?|worries|trouble)|couldn['’]?t (?:have )?(?:be|been|ask(?:ed)? for|find)|could not (?:have )?(?:be|been)|can['’]?t (?:beat|go wrong|say enough|wait)|don['’]?t (?:hesitate|miss))(?: [\w'’-]+){0,4}\s*$/i,
};
const wishes = {
  zh: /(?:(?<!适合)希望|如果|要是|假如|假若|建议|应该|最好|能不能|可否|能否|但愿|说好的?|想要)[^，。！？]*$/,
  en: /\b(?:wish|hope|hoped|hoping|if (?:only|it (?:was|were|had)|the \w+ (?:was|were|had))|could (?:be|have been|use)|should (?:be|have been)|would (?:be|have been) (?:nice|great|better|good|more|a)|supposed to|expected|expecting|needs to be)\b[^.!?]*$/i,
};
const supposes = {
  zh: /(?:以为|号称|宣传|广告说|其他|别的?家|别人家|总不至于|不知道|照片|图片)[^，。！？]*$|劝(?:我|人|你)?别[^，。！？]*$/,
  en: /\b(?:thought|imagined|talked (?:me|us) out of|getaway from|away from|escape from|compared to|unlike|reviews? (?:said|mentioned))\b[^.!?,]*$/i,
};
const wishesAfter = {
  zh: /^[^，。！？]{0,3}(?:一点|一些|些|点)?(?:就好了|就更好|就完美|的话|更好)/,
  en: /^$(?!)/,
};

/** Reads a match in its clause: what stands before it, inside its gap (group 1) and right after it. */
export function meaning(text: string, match: RegExpExecArray, language: 'zh' | 'en'): Meaning {
  const before = text.slice(Math.max(0, match.index - 80), match.index);
  const clause = before.split(stops[language]).at(-1) ?? '';
  const gap = match[1] ?? '';
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (wishes[language].test(clause) || wishesAfter[language].test(after)) return 'wished';
  if (language === 'zh' && /^[吗么吧]|^[^，。！？]{0,4}[也都]?(?:会|直|先|提前)说/.test(after)) return 'supposed';
  if (supposes[language].test(clause) && !affirms[language].test(clause)) return 'supposed';
  if (language === 'zh' && /^(?:几乎|基本|完全)?(?:没有(?!了)|为零|不存在)/.test(after)) return 'denied';
  const inGap = denies[language].test(gap) && !affirms[language].test(gap);
  const inFront = denies[language].test(clause) && !affirms[language].test(clause);
  return inGap === inFront ? 'said' : 'denied';
}
