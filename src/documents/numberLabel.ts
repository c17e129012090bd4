/**
 * What is printed before a numbered paragraph: a number in brackets stands as it is, "(a)";
 * every other takes a full stop, "12.", "3.1.".
 */
export function numberLabel(number: string): string {
  return number.endsWith(')') ? number : `${number}.`
}
