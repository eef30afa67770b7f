/** What has to be said in the same words everywhere: who pays, that a program speaks, who can write, and what is hidden. */
export const fixedMessages: ReadonlySet<string> = new Set(['paid', 'aiHost', 'only', 'foldedCount', 'folded']);
