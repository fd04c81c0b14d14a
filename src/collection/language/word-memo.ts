/** Memoizes a function of a word: texts repeat their words, and a look-up is faster. */
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
