import { defineConfig } from 'drizzle-kit';
import { CASING } from './src/client/database.ts';

export default defineConfig({ dialect: 'postgresql', schema: './src/schema/index.ts', out: './migrations', casing: CASING });
