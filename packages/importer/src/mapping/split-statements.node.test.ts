import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitStatements } from './split-statements.ts';

test('cuts at semicolons that end a statement, and knows the line of each', () => {
  const text = `-- first; a comment
create view a as
  select ';' as "x;y", 'it''s' /* ; */ from [t;u]; select 1

;;
/* last */ select \`b;c\` -- the end;
`;
  assert.deepEqual(
    splitStatements(text).map(({ sql, line }) => [line, sql.trim()]),
    [
      [2, `create view a as\n  select ';' as "x;y", 'it''s' /* ; */ from [t;u]`],
      [3, 'select 1'],
      [6, 'select `b;c` -- the end;'],
    ],
  );
});

test('finds none in comments', () => assert.deepEqual(splitStatements('-- nothing\n/* at; all */\n ; '), []));
