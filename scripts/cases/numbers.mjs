/** The numbers of cases in a text, each once. @returns {string[]} */
export const numbers = (text) => [...new Set(text.match(/\bS-\d{3}\b/g) ?? [])];
