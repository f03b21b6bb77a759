/** What readers type to check a snapshot and the chain, with nothing but `sha256sum`, `sed` and `grep`. A test runs them. */
export const verifyCommands = {
  snapshot: `grep -F "$(sha256sum 2026-11-21.json | cut -c1-64)" chain.jsonl`,
  lines: `while read -r line; do printf '%s\\n' "$line" | sed 's/"lineHash":"[0-9a-f]*",//' | sha256sum; done < chain.jsonl`,
} as const;
