import { expect, test } from 'vitest';
import { linesOfHeredocs } from '../../src/located/heredocs.ts';

const linesIn = (path: string, ...lines: readonly string[]) => [...linesOfHeredocs({ path, text: lines.join('\n') })];

test('a heredoc of Terraform begins at the end of a line', () => {
  expect(linesIn('a.tf', 'x = <<-EOT', '  # text', '  EOT', '# no text')).toEqual([2]);
  expect(linesIn('a.tf', 'x = <<END-OF-IT\r', 'text\r', 'END-OF-IT\r', 'y = 1\r')).toEqual([2]);
  expect(linesIn('a.tf', 'x = "cat <<EOT | sh"', 'y = 1', 'EOT')).toEqual([]);
  expect(linesIn('a.tf', '# <<EOT', 'y = 1', 'EOT')).toEqual([]);
});

test('one of a script begins anywhere in a line', () => {
  expect(linesIn('a.sh', 'cat <<"EOF" | sh', 'text', 'EOF', 'true')).toEqual([2]);
  expect(linesIn('Dockerfile', 'RUN <<EOF sh', 'a', 'b', 'EOF')).toEqual([2, 3]);
});

test('one that does not end is none', () => {
  expect(linesIn('a.tf', 'x = <<EOT', 'y = 1', 'z = <<END', 'text', 'END')).toEqual([4]);
  expect(linesIn('a.sh', 'cat <<EOF', 'true')).toEqual([]);
});
