/** Luhn's check of a card number (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A Chinese resident identity number: 18 characters, a day of birth, and the check character of GB 11643-1999. */
export function isResidentNumber(number: string): boolean {
  const born = /^[1-9]\d{5}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.exec(number);
  if (!born) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** A bank account's number by ISO 13616: letters count from 10, and the rest of 97 is 1. */
export function isIban(number: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(number)) return false;
  let rest = 0;
  for (const char of number.slice(4) + number.slice(0, 4)) rest = Number(`${rest}${parseInt(char, 36)}`) % 97;
  return rest === 1;
}

/** A Spanish DNI or NIE: eight digits (X, Y or Z for the first) and the letter of their rest of 23. */
export function isSpanishNumber(number: string): boolean {
  const [, first = '', rest = '', letter] = /^([XYZ\d])(\d{7})([A-Z])$/.exec(number) ?? [];
  const value = Number(`${'XYZ'.includes(first) ? 'XYZ'.indexOf(first) : first}${rest}`);
  return rest !== '' && 'TRWAGMYFPDXBNJZSQVHLCKE'[value % 23] === letter;
}

/** A Brazilian CPF: eleven digits, the last two by rests of 11. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  return [9, 10].every((length) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += Number(digits[i]) * (length + 1 - i);
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}
