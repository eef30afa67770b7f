import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isTopicWord } from './topic-words.ts';

it('knows the words that topics are read from, and no others', () => {
  for (const word of ['包装', '新鲜', '物流', '客服', 'fresh', 'packaging', 'delicious'])
    assert.ok(isTopicWord(word), word);
  for (const word of ['露水', '外婆', '龙井', 'dew', 'grandmother', '包装新鲜']) assert.ok(!isTopicWord(word), word);
});
