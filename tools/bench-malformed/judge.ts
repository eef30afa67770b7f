import { check } from '@huitou/contract/check.js';
import { problem } from '@huitou/contract/problem.js';
import { operations } from '../../packages/api/src/operations/all.generated.ts';
import { methodOf, responsesOf, type Operation } from '../../packages/api/src/operation/operation.ts';
import type { Attempt } from './requests.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A busy server may say so, by a 503 with a time to come back. */
const isBusy = ({ status, text }: Answer): boolean => status === 503 && text.includes('is at work on other pictures');

/** The operation that a method asks for at the address of `operation`; another one, or none. */
const askedFor = ({ path }: Operation, method: string): Operation | undefined =>
  operations.find((one) => one.path === path && methodOf(one) === method.toLowerCase());

/** Whether an address leads elsewhere than it is written: `%2e%2e` is the folder above. */
function isResolved(address: string): boolean {
  const [path = ''] = address.split('?', 1);
  return URL.canParse(address, 'http://x.test') && new URL(address, 'http://x.test').pathname !== path;
}

/** What is wrong with an answer, whatever was asked; undefined where nothing is. */
export function faultOf({ operation, method, address }: Attempt, answer: Answer): string | undefined {
  const { status, type, text } = answer;
  if (status >= 500 && !isBusy(answer)) return `${status}: ${text.slice(0, 200)}`;
  if (text === '' || status < 200) return undefined;
  const [media = ''] = type.split(';', 1);
  if (media === 'application/problem+json') {
    const fault = check(problem, json(text));
    return fault && `${status}: its problem ${fault.pointer} ${fault.reason}`;
  }
  const asked = isResolved(address) ? undefined : askedFor(operation, method);
  const shape = asked && status === 200 ? responsesOf(asked)[media] : undefined;
  if (!shape) return undefined;
  const values = media === 'application/x-ndjson' ? text.trimEnd().split('\n').map(json) : [json(text)];
  const fault = values.map((value) => check(shape, value)).find(Boolean);
  return fault && `${status}: its answer ${fault.pointer} ${fault.reason}`;
}
