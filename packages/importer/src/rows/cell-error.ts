/** What is wrong with the value in one column of one row, without the column's name. */
export class CellError extends Error {}
