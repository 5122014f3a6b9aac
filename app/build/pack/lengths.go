package pack

import "slices"

// lengthsOf gives each symbol that was counted the length of its code, so that
// the sum is the least that codes of at most so many bits can have. Two symbols
// have one at least: not every reader takes a code of fewer.
//
// A symbol is sold for a coin of every length. Coins of the greatest length are
// joined in pairs, and the pairs put among the coins of the length above, again
// and again, in the order of their counts. Of the last row the first so many are
// taken; a symbol's code is as long as the rows in which its coin is among them.
func lengthsOf(counts []int, limit int) []uint8 {
	coins := sorted(counts)
	lengths := make([]uint8, len(counts))
	taken := 2*len(coins) - 2
	for _, row := range slices.Backward(rows(coins, limit)) {
		singles := 0
		for _, isCoin := range row[:taken] {
			if isCoin {
				lengths[coins[singles].symbol]++
				singles++
			}
		}
		taken = 2 * (taken - singles)
	}
	return lengths
}

type coin struct{ count, symbol int }

// sorted is the symbols that were counted, the rarest first.
func sorted(counts []int) []coin {
	var coins []coin
	for symbol, n := range counts {
		if n > 0 {
			coins = append(coins, coin{n, symbol})
		}
	}
	for symbol := 0; len(coins) < 2; symbol++ {
		if counts[symbol] == 0 {
			coins = append(coins, coin{1, symbol})
		}
	}
	slices.SortFunc(coins, func(a, b coin) int {
		if a.count != b.count {
			return a.count - b.count
		}
		return a.symbol - b.symbol
	})
	return coins
}

// rows is which of each row are coins, and not pairs of the row before.
func rows(coins []coin, limit int) [][]bool {
	all := make([][]bool, limit)
	var row []int
	for i := range all {
		pairs := row
		row = make([]int, 0, 2*len(coins))
		all[i] = make([]bool, 0, 2*len(coins))
		for single := 0; single < len(coins) || len(pairs) > 1; {
			isCoin := len(pairs) < 2 || single < len(coins) && coins[single].count <= pairs[0]+pairs[1]
			if isCoin {
				row = append(row, coins[single].count)
				single++
			} else {
				row = append(row, pairs[0]+pairs[1])
				pairs = pairs[2:]
			}
			all[i] = append(all[i], isCoin)
		}
	}
	return all
}
