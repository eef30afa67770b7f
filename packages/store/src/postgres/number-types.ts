import { types, type CustomTypesConfig } from 'pg';

/** `bigint` in PostgreSQL's catalogue of types. */
const BIGINT = 20;

/** A whole number as a number. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(
    `${text}: is a bigint that a number cannot hold exactly; the store only writes numbers that can be`,
  );
}

/** How values become JavaScript's on one connection: as by default, but for whole numbers, which are numbers here. */
export const numberTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    oid === BIGINT && format !== 'binary'
      ? wholeNumber
      : types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
};
