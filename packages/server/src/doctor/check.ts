/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, in a few words. */
  readonly found: string;
  /** What to do; only where something is wrong. */
  readonly advice?: string;
}

/** What a check finds, without its name. */
export type Finding = Omit<Check, 'name' | 'ok'>;

export const good = (found: string): Finding => ({ found });
export const bad = (found: string, advice: string): Finding => ({ found, advice });

/** A finding under its name; an error is one too. */
export async function check(name: string, look: () => Promise<Finding> | Finding): Promise<Check> {
  try {
    const finding = await look();
    return { name, ok: finding.advice === undefined, ...finding };
  } catch (error) {
    const [sentence = '', advice = 'see what the error says'] = (error as Error).message.split(/; (.*)/s);
    return { name, ok: false, found: sentence, advice };
  }
}

/** One line for people. */
export const inWords = ({ name, ok, found, advice }: Check): string =>
  `${ok ? '✔' : '✘'} ${name.padEnd(9)} ${found}${advice === undefined ? '' : `: ${advice}`}`;
