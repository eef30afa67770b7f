/** Looks like the rest of Storybook, by the colours of `look.ts`. */
export const searchStyle = `
.huitou-search {
  inline-size: min(42rem, calc(100vw - 2rem));
  max-block-size: 80vh;
  margin-block-start: 8vh;
  padding: 1rem;
  border: 1px solid #e6ddd5;
  border-radius: 12px;
  color: #1f1a17;
  background: #fff;
  font: 15px/1.5 system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
}
.huitou-search::backdrop { background: rgb(31 26 23 / 45%); }
.huitou-search form { display: flex; gap: 0.5rem; }
.huitou-search input { flex: 1; min-inline-size: 0; min-block-size: 44px; padding-inline: 0.75rem; border: 1px solid #a2988f; border-radius: 8px; font: inherit; }
.huitou-search button { min-block-size: 44px; padding-inline: 1rem; border: 0; border-radius: 8px; background: #f6f1ec; font: inherit; cursor: pointer; }
.huitou-search :is(input, button, a):focus-visible { outline: 3px solid #c23312; outline-offset: 1px; }
.huitou-search p { margin: 0.5rem 0; color: #6d635c; font-size: 13px; }
.huitou-search ol { margin: 0; padding: 0; list-style: none; }
.huitou-search a { display: block; padding: 0.5rem 0.75rem; border-radius: 8px; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.huitou-search a:is(:hover, :focus) { background: #f6f1ec; }
.huitou-search small { margin-inline-start: 0.5rem; color: #6d635c; font-size: 13px; }
.huitou-search span { display: block; color: #6d635c; font-size: 13px; }
`;
