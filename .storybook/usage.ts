import { tagManifests, type TagManifest } from './tag-manifest.ts';

/** The API of the snippets, which a reader replaces. */
export const exampleApi = 'https://api.example';

/** How a tag is put on a page, and what a script does with it. */
export interface Usage {
  readonly html: string;
  /** Empty where a script has nothing to do. */
  readonly script: string;
}

/** What else than a merchant a tag is about. */
const subjects: Readonly<Record<string, string>> = {
  'trust-venue': 'venue="everyday"',
  'live-review-ticker': 'room="hetian-room" merchant="hetian"',
};

function markup({ tagName }: TagManifest): string {
  if (tagName !== 'trust-provider') return `<${tagName} ${subjects[tagName] ?? 'merchant="hetian"'}></${tagName}>`;
  return `<trust-provider api="${exampleApi}" theme="light" live>
  <returning-customer-index merchant="hetian"></returning-customer-index>
  <trust-badge merchant="hetian"></trust-badge>
</trust-provider>`;
}

/** Tags for the merchant's own people, whose token is another than a buyer's. */
const forStaff = new Set(['review-inbox', 'merchant-insights']);

function script({ tagName, events = [], members = [] }: TagManifest): string {
  const path = forStaff.has(tagName) ? '/merchant-token' : '/my-token';
  const set = members.some(({ name }) => name === 'getToken')
    ? [`if (tag) tag.getToken = () => fetch('${path}').then((answer) => answer.text());`]
    : [];
  const heard = events.map(({ name, properties }) => {
    const carried = properties.map((one) => one.name).join(', ');
    return `tag?.addEventListener('${name}', ({ ${carried} }) => console.log(${carried}));`;
  });
  const lines = [...set, ...heard];
  return lines.length > 0 ? [`const tag = document.querySelector('${tagName}');`, ...lines].join('\n') : '';
}

/** The lines for one tag; undefined where there is none of that name. */
export function usageOf(tag: string): Usage | undefined {
  const found = tagManifests.find(({ tagName }) => tagName === tag);
  if (!found) return undefined;
  const file = tag === 'trust-provider' ? 'huitou' : tag;
  const html = `<link rel="stylesheet" href="${exampleApi}/embed/v1/huitou.css" />
<script type="module" src="${exampleApi}/embed/v1/${file}.js"></script>
${markup(found)}`;
  return { html, script: script(found) };
}
