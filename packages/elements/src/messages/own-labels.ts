import { ownJson } from '../core/own-json.ts';
import type { Labels, SettingsHost } from '../core/settings.ts';

/** The page's own words for a tag: by its property, else as the text of a child; empty if it has none. */
export const ownLabels = (host: SettingsHost): Labels | string => host.labels ?? ownJson(host, false);
