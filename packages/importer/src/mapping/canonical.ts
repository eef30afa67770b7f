import { events, type EventType } from '@huitou/contract/events.js';
import type { Schema } from '@huitou/contract/schema.js';

/** The views a mapping may have, and the events their rows become, in the order in which events of one time are told. */
export const views = {
  industries: 'industry',
  merchants: 'merchant',
  goods: 'goods',
  rooms: 'room',
  venues: 'venue',
  orders: 'order',
  dispatches: 'dispatched',
  deliveries: 'delivered',
  refunds: 'refund',
  reviews: 'review',
  appendices: 'appendix',
  replies: 'reply',
  moderation: 'moderation',
} as const satisfies Record<string, EventType>;

export type ViewName = keyof typeof views;

/** What a column of a view says of an event. */
export interface Column {
  readonly field: string;
  readonly schema: Schema;
  /** The member of the field that the column holds; undefined: the whole field. */
  readonly member?: string;
}

export const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The first type a schema names: the one beside `null`. */
export const typeOf = ({ type }: Schema): string | undefined => (typeof type === 'string' ? type : type?.[0]);

/** What an event of this type may say, and what it must. */
export function fieldsOf(type: EventType): { fields: Readonly<Record<string, Schema>>; required: readonly string[] } {
  const { properties = {}, required = [] } = events[type].properties?.['data'] ?? {};
  return { fields: properties, required };
}

/** The member of a field that a column calls `name`: any where keys are free, else one of those that it has. */
function memberOf({ properties = {}, additionalProperties: free }: Schema, name: string) {
  if (typeof free === 'object') return { member: name, schema: free };
  const found = Object.entries(properties).find(([member]) => snakeCase(member) === name);
  return found && { member: found[0], schema: found[1] };
}

/**
 * What the column `name` of a view says: a field in snake_case, one member of a field (`stars_quality`, `"names_zh-CN"`,
 * `period_from`), `at` or `source`; undefined if it says nothing.
 */
export function columnOf(type: EventType, name: string): Column | 'at' | 'source' | undefined {
  if (name === 'at' || name === 'source') return name;
  for (const [field, schema] of Object.entries(fieldsOf(type).fields)) {
    const column = snakeCase(field);
    if (name === column) return { field, schema };
    const member = name.startsWith(`${column}_`) && memberOf(schema, name.slice(column.length + 1));
    if (member) return { field, ...member };
  }
  return undefined;
}

/** When what an event tells happened: the field that stands for `at` where a row does not say it. */
export function happenedField(type: EventType): string | undefined {
  const { fields, required } = fieldsOf(type);
  return required.find((field) => fields[field]?.format === 'date-time');
}
