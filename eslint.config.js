import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['node_modules', 'dist', 'data', 'out', 'target', 'src/generated']},
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', {max: 300}],
      'max-lines-per-function': ['error', {max: 60, skipComments: true, skipBlankLines: true}],
      'no-console': 'error',
      'no-irregular-whitespace': 'off',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
  {files: ['test/**', 'bench/**', 'src/cli/**'], rules: {'no-console': 'off', 'max-lines-per-function': 'off'}},
);
