package transcript

// shape reports whether the groups have these lengths.
func (n figure) shape(lengths ...int) bool {
	if len(lengths) != len(n.groups) {
		return false
	}
	for i, l := range lengths {
		if n.groups[i] != l {
			return false
		}
	}
	return true
}

func (n figure) even(sep byte) bool {
	for _, b := range n.seps {
		if b != sep {
			return false
		}
	}
	return true
}

// part gives the value of a group of up to four digits.
func (n figure) part(k int) (v int) {
	at := 0
	for _, g := range n.groups[:k] {
		at += g
	}
	for _, d := range n.digits[at : at+n.groups[k]] {
		v = min(v*10+int(d-'0'), 1<<20)
	}
	return v
}

// date: 2024-03-12, 12/03/2024, 1.2.24.
func (n figure) date() bool {
	if len(n.groups) != 3 || n.seps[0] != n.seps[1] || n.plus {
		return false
	}
	a, b, c := n.part(0), n.part(1), n.part(2)
	day := func(x, y int) bool { return x >= 1 && y >= 1 && x <= 31 && y <= 31 && min(x, y) <= 12 }
	small := n.groups[1] <= 2
	return small && n.groups[0] == 4 && n.groups[2] <= 2 && isYear(a) && day(b, c) ||
		small && n.groups[0] <= 2 && (n.groups[2] == 4 && isYear(c) || n.groups[2] == 2) && day(a, b)
}

func isYear(v int) bool { return v >= 1850 && v <= 2100 }

// years: 2019 2020 2021, or a span of them. So are pairs of four digits that go
// up, which are a range: 1500-2000.
func (n figure) years() bool {
	for k, g := range n.groups {
		if g != 4 || !isYear(n.part(k)) {
			return n.shape(4, 4) && n.part(0) < n.part(1) && n.part(1)%50 == 0
		}
	}
	return true
}

// counts: groups that go up or down by the same step, as people count: 0 1 2 3,
// 10 20 30, 5-6-7.
func (n figure) counts() bool {
	if len(n.groups) < 3 {
		return false
	}
	step := n.part(1) - n.part(0)
	for k := 2; k < len(n.groups); k++ {
		if n.part(k)-n.part(k-1) != step {
			return false
		}
	}
	return step != 0 && n.groups[0] <= 3
}

// thousands: 1 000 000 and 1.000.000.
func (n figure) thousands() bool {
	if len(n.groups) < 2 || n.groups[0] > 3 || n.digits[0] == '0' || n.plus || n.seps[0] != ' ' && n.seps[0] != '.' || !n.even(n.seps[0]) {
		return false
	}
	for _, g := range n.groups[1:] {
		if g != 3 {
			return false
		}
	}
	return true
}

// card: groups of four, or fifteen digits in an American one, or the check digit
// of ISO/IEC 7812 (Luhn) holds.
func (n figure) card() bool {
	if n.shape(4, 4, 4, 4) || n.shape(4, 6, 5) {
		return true
	}
	if len(n.groups) > 1 {
		return false
	}
	sum := 0
	for i := range len(n.digits) {
		d := int(n.digits[len(n.digits)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// address: four numbers below 256, 192.168.0.17.
func (n figure) address() bool {
	if len(n.groups) != 4 || !n.even('.') || len(n.digits) < 6 {
		return false
	}
	for k := range n.groups {
		if n.part(k) > 255 {
			return false
		}
	}
	return true
}
