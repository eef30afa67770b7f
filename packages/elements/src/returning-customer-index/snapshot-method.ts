import { methodQuery } from '@huitou/client/queries/method.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import { QueryController } from '../core/query-controller.ts';
import type { Tag } from './tag.ts';

/**
 * Keeps at hand the method that the figures of a tag follow, where they need it. Only lazily loaded parts import it.
 */
export function snapshotMethod(
  { host, settings, snapshot }: Tag,
  needs: (figures: IndexSnapshot) => boolean = () => true,
): QueryController<MethodAnswer> {
  const version = (): string => {
    const figures = snapshot();
    return figures && needs(figures) ? figures.method : '';
  };
  return new QueryController<MethodAnswer>(
    host,
    () => version() && `${settings.api} ${version()}`,
    () => methodQuery(settings.api, version()),
  );
}
