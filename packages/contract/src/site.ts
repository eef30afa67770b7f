import { list, object, string, type Infer } from './schema.ts';

/** What `/site?host=` answers: whose badge may stand there. */
export const siteAnswer = object({
  host: string(),
  merchants: list(
    object({
      id: string(),
      name: string(),
      /** The exact origin that was reported. */
      site: string(),
      /** Address of the proof page. */
      proof: string(),
    }),
  ),
});
export type SiteAnswer = Infer<typeof siteAnswer>;
