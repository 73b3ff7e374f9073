import { stringValue } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { EvaluationError } from '../run.ts';
import { number, string } from '../typing/type.ts';
import {
  argument,
  boolResult,
  define,
  derived,
  type Implementation,
  integerOf,
  listResult,
  type TerraformFunction,
  textResult,
} from './function.ts';

interface Network {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly bits: number;
}

function parseNetwork(text: string): Network {
  if (text.length > 64) throw new EvaluationError('a CIDR prefix is shorter');
  const [address = '', length = '', ...rest] = text.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (rest.length > 0 || !(prefix <= bits)) throw new EvaluationError(`"${text.slice(0, 60)}" is no CIDR prefix`);
  return { address: masked(parseAddress(address), prefix, bits), prefix, bits };
}

function parseAddress(text: string): bigint {
  if (!text.includes(':')) return parseIpv4(text);
  const invalid = new EvaluationError(`"${text.slice(0, 60)}" is no IP address`);
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = tail ? parseIpv4(tail[2] ?? '') : undefined;
  const hexadecimal =
    last === undefined ? text : `${tail?.[1]}${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
  const halves = hexadecimal.split('::');
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) throw invalid;
  const groups = [...left, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...right];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) throw invalid;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

function parseIpv4(text: string): bigint {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    throw new EvaluationError(`"${text.slice(0, 60)}" is no IP address`);
  }
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function masked(address: bigint, prefix: number, bits: number): bigint {
  const host = BigInt(bits - prefix);
  return (address >> host) << host;
}

function addressText(address: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - i * 16)) & 0xffffn).toString(16));
  const zeros = /(?:^|:)0(?::0)+(?::|$)/g;
  const full = groups.join(':');
  const longest = [...full.matchAll(zeros)].map(([run]) => run).sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? full : full.replace(longest, '::');
}

function networkText({ address, prefix, bits }: Network): string {
  return `${addressText(address, bits)}/${prefix}`;
}

function subnet(network: Network, newBits: number, number: bigint): Network {
  const prefix = network.prefix + newBits;
  if (newBits < 0 || prefix > network.bits) throw new EvaluationError('there are not enough address bits');
  if (number < 0n || number >= 1n << BigInt(newBits)) throw new EvaluationError('the subnet number is out of range');
  return { address: network.address | (number << BigInt(network.bits - prefix)), prefix, bits: network.bits };
}

const cidrHost: Implementation = (args, call) => {
  const { address, prefix, bits } = parseNetwork(textOf(argument(args, 0, call)));
  const number = BigInt(integerOf(argument(args, 1, call)));
  const size = 1n << BigInt(bits - prefix);
  const host = number < 0n ? size + number : number;
  if (host < 0n || host >= size) throw new EvaluationError('the host number is out of range');
  return textResult(addressText(address | host, bits), args, call);
};

const cidrNetmask: Implementation = (args, call) => {
  const { prefix, bits } = parseNetwork(textOf(argument(args, 0, call)));
  if (bits !== 32) throw new EvaluationError('only IPv4 has netmasks');
  return textResult(addressText(masked((1n << 32n) - 1n, prefix, 32), 32), args, call);
};

const cidrSubnet: Implementation = (args, call) => {
  const network = parseNetwork(textOf(argument(args, 0, call)));
  const [newBits, number] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
  return textResult(networkText(subnet(network, newBits, BigInt(number))), args, call);
};

/** Consecutive subnets, each aligned to its own size. */
const cidrSubnets: Implementation = (args, call) => {
  const network = parseNetwork(textOf(argument(args, 0, call)));
  // Terraform looks for the subnet before the first one.
  if (network.address === 0n && args.length > 2) throw new EvaluationError('the subnets do not fit');
  call.scope.run.elements(args.length);
  const origins = derived(args.slice(0, 1), call);
  let next = network.address;
  const end = network.address + (1n << BigInt(network.bits - network.prefix));
  const subnets = args.slice(1).map((arg) => {
    const newBits = integerOf(arg);
    const prefix = network.prefix + newBits;
    if (prefix > network.bits || newBits < 1 || newBits > 32)
      throw new EvaluationError('there are not enough address bits');
    const size = 1n << BigInt(network.bits - prefix);
    const address = ((next + size - 1n) / size) * size;
    if (address + size > end) throw new EvaluationError('the subnets do not fit');
    next = address + size;
    return stringValue(networkText({ address, prefix, bits: network.bits }), origins);
  });
  return listResult(subnets, call);
};

const cidrContains: Implementation = (args, call) => {
  const outer = parseNetwork(textOf(argument(args, 0, call)));
  const text = textOf(argument(args, 1, call));
  const inner = text.includes('/') ? parseNetwork(text) : parseNetwork(`${text}/${text.includes(':') ? 128 : 32}`);
  if (inner.bits !== outer.bits) throw new EvaluationError('the address families differ');
  const inside = inner.prefix >= outer.prefix && masked(inner.address, outer.prefix, outer.bits) === outer.address;
  return boolResult(inside, args, call);
};

export const networkFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['cidrhost', define([string, number], cidrHost)],
  ['cidrnetmask', define([string], cidrNetmask)],
  ['cidrsubnet', define([string, number, number], cidrSubnet)],
  ['cidrsubnets', define([string], cidrSubnets, { rest: number })],
  ['cidrcontains', define([string, string], cidrContains)],
]);
