import { html, type Html } from '@huitou/api/pages/html.js';
import { roles, type Role } from '../evening/cast.ts';
import { linkTo, type PageContext } from '../page-context.ts';

/** As whom the page's visitor takes part. */
export const roleIn = ({ url }: PageContext): Role =>
  roles.find((role) => role === url.searchParams.get('as')) ?? 'regular';

/** Who a visitor may be in this room, and what they may do besides writing. */
export function takePart(context: PageContext, merchant: string): Html {
  const { messages, url } = context;
  const names: Readonly<Record<Role, string>> = {
    regular: messages.asRegular,
    second: messages.asSecond,
    first: messages.asFirst,
  };
  const here = roleIn(context);
  return html`<div class="panel part">
    <h2>${messages.takePart}</h2>
    <p>${messages.takePartText}</p>
    <nav class="roles" aria-label="${messages.takePart}">
      ${roles.map(
        (role) =>
          html`<a
            href="${linkTo(context, url.pathname + url.search, { as: role })}"
            ${role === here ? html` aria-current="true"` : ''}
            >${names[role]}</a
          >`,
      )}
      <a href="${linkTo(context, `/host.html?merchant=${merchant}`)}" target="host">${messages.asHost}</a>
    </nav>
    <p>
      <button
        type="button"
        data-post="/demo/order?as=${here}"
        data-done="${messages.bought}"
        data-failed="${messages.notDone}"
      >
        ${messages.buyAgain}
      </button>
    </p>
  </div>`;
}
