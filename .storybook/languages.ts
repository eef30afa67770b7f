import de from '@huitou/elements/languages/de.js';
import es from '@huitou/elements/languages/es.js';
import fr from '@huitou/elements/languages/fr.js';
import id from '@huitou/elements/languages/id.js';
import ja from '@huitou/elements/languages/ja.js';
import ko from '@huitou/elements/languages/ko.js';
import pt from '@huitou/elements/languages/pt.js';
import zhHant from '@huitou/elements/languages/zh-Hant.js';
import { registerMessages } from '@huitou/elements/messages.js';

/** Teaches the tags every language that the package offers, for the toolbar. */
export function registerLanguages(): void {
  for (const [language, messages] of Object.entries({ de, es, fr, id, ja, ko, pt, 'zh-Hant': zhHant }))
    registerMessages(language, messages);
}
