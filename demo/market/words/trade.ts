/** The two languages that the market's people speak. */
export type Language = 'zh' | 'en';

/** A concrete complaint, and what a host who cares answers to it. */
export interface Complaint {
  readonly text: string;
  readonly fix: string;
}

/** One kind of goods: its picture, what it is called in passing, what people say of it. */
export interface Kind {
  readonly motif: string;
  readonly word: string;
  readonly goods: readonly string[];
  readonly good: readonly string[];
  readonly poor: readonly Complaint[];
}

/** What is sold and said in one industry, in one language. */
export interface Trade {
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly Kind[];
  /** Of goods of any kind here. */
  readonly good: readonly string[];
  readonly poor: readonly Complaint[];
  /** Where and for whom they use it. */
  readonly scenes: readonly string[];
  /** It is what it was shown to be, or it is not. */
  readonly shown: readonly string[];
  readonly notShown: readonly Complaint[];
}

/** `text => fix` as one complaint. */
export function complaint(line: string): Complaint {
  const [text, fix, more] = line.split('=>').map((part) => part.trim());
  if (!text || !fix || more !== undefined) {
    throw new SyntaxError(`words: "${line}" is not a complaint; write it as: what was wrong => what the host answers`);
  }
  return { text, fix };
}

/** The lines of a template, without indentation, empty ones and notes (`//`). */
export const lines = ({ raw }: TemplateStringsArray): readonly string[] =>
  (raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

type Draft = { -readonly [K in keyof Trade]: Trade[K][number][] };
type DraftKind = { -readonly [K in keyof Kind]: Kind[K] extends readonly (infer T)[] ? T[] : Kind[K] };

/**
 * Reads a trade from plain lines. `# shops` is followed by lines `id name`; `# goods motif word` by the goods' names;
 * `# any` by what is said of everything; `# scenes` and `# shown` by such lines. `+` begins a praise, `-` a complaint.
 */
export function trade(template: TemplateStringsArray): Trade {
  const read: Draft = { shops: [], kinds: [], good: [], poor: [], scenes: [], shown: [], notShown: [] };
  let section = '';
  let kind: DraftKind | undefined;
  for (const line of lines(template)) {
    const [sign, rest] = [line.slice(0, 1), line.slice(1).trim()];
    if (sign === '#') {
      const [name = '', motif = '', ...word] = rest.split(' ');
      section = name;
      kind = name === 'goods' ? { motif, word: word.join(' '), goods: [], good: [], poor: [] } : undefined;
      if (kind) read.kinds.push(kind);
    } else if (section === 'shops') {
      const gap = line.indexOf(' ');
      read.shops.push({ id: line.slice(0, gap), name: line.slice(gap + 1) });
    } else if (section === 'scenes') {
      read.scenes.push(line);
    } else if (sign === '+') {
      (section === 'shown' ? read.shown : (kind ?? read).good).push(rest);
    } else if (sign === '-') {
      (section === 'shown' ? read.notShown : (kind ?? read).poor).push(complaint(rest));
    } else if (kind) {
      kind.goods.push(line);
    } else {
      throw new SyntaxError(`words: "${line}" stands under "# ${section}" without + or -; begin it with one of them`);
    }
  }
  return read;
}
