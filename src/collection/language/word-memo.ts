/**
 * The same function of a word, which works out each answer once: texts repeat their words, and looking an answer up
 * takes less time than finding it anew.
 */
export function rememberWords<Answer extends string | object>(
  read: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = read(word);
      known.set(word, answer);
    }
    return answer;
  };
}
