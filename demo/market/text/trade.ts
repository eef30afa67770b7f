/** Languages of the market's reviews. */
export type Language = 'zh' | 'en';

/** A concrete complaint and a careful host's reply to it. */
export interface Complaint {
  readonly text: string;
  readonly fix: string;
}

/** One kind of goods: its motif, its short name, and what reviews say about it. */
export interface Kind {
  readonly motif: string;
  readonly word: string;
  readonly goods: readonly string[];
  readonly good: readonly string[];
  readonly poor: readonly Complaint[];
}

/** The shops, goods and review phrases of one industry in one language. */
export interface Trade {
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly Kind[];
  /** About goods of any kind in this trade. */
  readonly good: readonly string[];
  readonly poor: readonly Complaint[];
  /** Where and for whom they use it. */
  readonly scenes: readonly string[];
  /** The goods match what was shown, or do not. */
  readonly shown: readonly string[];
  readonly notShown: readonly Complaint[];
  /** Names of its shops and goods in the market's other language. */
  readonly translations: ReadonlyMap<string, string>;
}

/** Parses `text => fix`. @throws SyntaxError */
export function parseComplaint(line: string): Complaint {
  const [text, fix, more] = line.split('=>').map((part) => part.trim());
  if (!text || !fix || more !== undefined) {
    throw new SyntaxError(`trade: "${line}" is not a complaint; write it as: what was wrong => what the host replies`);
  }
  return { text, fix };
}

/** The lines of a template, without indentation, empty lines and comments (`//`). */
export const lines = ({ raw }: TemplateStringsArray): readonly string[] =>
  (raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

type Lists = Omit<Trade, 'translations'>;
type Draft = { -readonly [K in keyof Lists]: Lists[K][number][] };
type DraftKind = { -readonly [K in keyof Kind]: Kind[K] extends readonly (infer T)[] ? T[] : Kind[K] };

/**
 * Parses a trade. `# shops` is followed by lines `id name | name in the other language`, `# goods motif word` by such names
 * of goods and phrases about them, `# any` by phrases about any goods, `# scenes` and `# shown` by such phrases. `+` begins praise, `-` a complaint.
 * @throws SyntaxError
 */
export function trade(template: TemplateStringsArray): Trade {
  const parsed: Draft = { shops: [], kinds: [], good: [], poor: [], scenes: [], shown: [], notShown: [] };
  const translations = new Map<string, string>();
  /** The name in the trade's own language. */
  const named = (line: string): string => {
    const [name = '', other] = line.split(' | ');
    if (other) translations.set(name, other);
    return name;
  };
  let section = '';
  let kind: DraftKind | undefined;
  for (const line of lines(template)) {
    const [sign, rest] = [line.slice(0, 1), line.slice(1).trim()];
    if (sign === '#') {
      const [name = '', motif = '', ...word] = rest.split(' ');
      section = name;
      kind = name === 'goods' ? { motif, word: word.join(' '), goods: [], good: [], poor: [] } : undefined;
      if (kind) parsed.kinds.push(kind);
    } else if (section === 'shops') {
      const gap = line.indexOf(' ');
      parsed.shops.push({ id: line.slice(0, gap), name: named(line.slice(gap + 1)) });
    } else if (section === 'scenes') {
      parsed.scenes.push(line);
    } else if (sign === '+') {
      (section === 'shown' ? parsed.shown : (kind ?? parsed).good).push(rest);
    } else if (sign === '-') {
      (section === 'shown' ? parsed.notShown : (kind ?? parsed).poor).push(parseComplaint(rest));
    } else if (kind) {
      kind.goods.push(named(line));
    } else {
      throw new SyntaxError(`trade: "${line}" under "# ${section}" has no + or -; begin it with one of them`);
    }
  }
  return { ...parsed, translations };
}
