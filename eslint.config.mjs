import tseslint from 'typescript-eslint';
import house from './scripts/lint/house.mjs';

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'dist/', '.sidelight/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { house },
    rules: {
      'house/imports-downwards': 'error',
      'house/one-door': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'text is text: no HTML from outside is rendered' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['scripts/**', 'tests/**', 'server/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'no-restricted-properties': 'off' } },
);
